import type { Path, Profile, Quantity } from '@planner/contract'
import { type Context, isGiven, peak } from './amounts.js'

/** When and how long databases run in a month. */
export interface Running {
  /** Instance-hours, a Multi-AZ database counted once. */
  readonly billed: Quantity
  /** Mean number that runs at a time. */
  readonly mean: Quantity
  /** The largest number that runs at any hour of the week. */
  readonly peak: Quantity
  /** How many run through the week, where that is all there is to say. */
  readonly profile?: Profile
}

/** Running time of what has `count` and perhaps `hours` at `base`. */
export const runningTime = (ctx: Context, base: Path): Running => {
  const profile = ctx.profile([...base, 'count'], 'instance')
  const count = profile.mean()
  const most = peak(profile)
  if (!isGiven(ctx, [...base, 'hours'])) {
    const billed = count.times(ctx.month.hours)
    return { billed, mean: count, peak: most, ...(profile.constant ? {} : { profile }) }
  }
  const billed = count.times(ctx.input([...base, 'hours'], 'hour'))
  return { billed, mean: billed.dividedBy(ctx.month.hours), peak: most }
}

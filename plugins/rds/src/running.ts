import type { Path, Profile, Quantity, ResourceContext } from '@planner/contract'

/** When and how long databases run in a month. */
export interface Running {
  /** Instance-hours, a Multi-AZ database counted once. */
  readonly billed: Quantity
  /** Mean number that runs at a time. */
  readonly mean: Quantity
  /** The largest number that runs at any hour of the week. */
  readonly peak: Quantity
  /** How many exist: stopped ones are there, deleted ones are not. */
  readonly existing: Quantity
  /** How many run through the week, where that is all there is to say. */
  readonly profile?: Profile
}

/** Running time of what has `count` and perhaps `hours` at `base`. */
export const runningTime = (ctx: ResourceContext, base: Path, whenNotRunning: 'stopped' | 'deleted'): Running => {
  const profile = ctx.profile([...base, 'count'], 'instance')
  const count = profile.mean()
  const most = profile.peak()
  const existing = (mean: Quantity): Quantity => (whenNotRunning === 'stopped' ? most : mean)
  if (!ctx.given([...base, 'hours'])) {
    const billed = count.times(ctx.month.hours)
    return { billed, mean: count, peak: most, existing: existing(count), ...(profile.constant ? {} : { profile }) }
  }
  const billed = count.times(ctx.input([...base, 'hours'], 'hour'))
  const mean = billed.dividedBy(ctx.month.hours)
  return { billed, mean, peak: most, existing: existing(mean) }
}

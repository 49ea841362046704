import type { Profile, Quantity } from '@planner/contract'
import { type Context, isGiven } from './amounts.js'
import type { OperatingSystem } from './product.js'

/** When and how long the instances of a resource run in a month. */
export interface Running {
  /** Instance-hours as billed. */
  readonly billed: Quantity
  /** Mean number that runs at a time. */
  readonly mean: Quantity
  /** The largest number that runs at any hour of the week. */
  readonly peak: Quantity
  /** Hours that one of them runs. */
  readonly hoursEach: Quantity
  /** How many run through the week, where that is all there is to say. */
  readonly profile?: Profile
  /** Instance-hours of short runs with each run's duration changed, for what bills them in another step. */
  readonly perStart?: (change: (duration: Quantity) => Quantity) => Quantity
}

/** A duration after one start, rounded up as AWS bills it: `steps` names a dated row of the billing rules. */
export const billedDuration = (ctx: Context, duration: Quantity, steps: string): Quantity =>
  duration
    .roundUpTo(ctx.spec('billing-rules', steps, 'incrementSeconds', 'second'))
    .atLeast(ctx.spec('billing-rules', steps, 'minimumSeconds', 'second'))

/** The billing rule of a system; RHEL with HA bills as RHEL. */
export const incrementRule = (system: OperatingSystem): string => `ec2.increment.${system === 'rhel-ha' ? 'rhel' : system}`

/** Running time of a resource with the properties `count`, `hours` and `runs`. */
export const runningTime = (ctx: Context, steps: string): Running => {
  const profile = ctx.profile(['count'], 'instance')
  const count = profile.mean()
  const most = peak(profile)
  if (isGiven(ctx, ['runs'])) {
    const starts = ctx.input(['runs', 'starts'], 'start').as('1')
    const duration = ctx.input(['runs', 'duration'], 'second')
    const perStart = (change: (duration: Quantity) => Quantity) =>
      count.times(starts).times(change(duration)).as('instance-hour').named('billed instance-hours')
    const billed = perStart((each) => billedDuration(ctx, each, steps))
    return { billed, perStart, ...partTime(ctx, count, most, starts.times(duration).as('hour')) }
  }
  if (isGiven(ctx, ['hours'])) {
    const hoursEach = ctx.input(['hours'], 'hour')
    return { billed: count.times(hoursEach), ...partTime(ctx, count, most, hoursEach) }
  }
  return {
    billed: count.times(ctx.month.hours),
    hoursEach: ctx.month.hours,
    mean: count,
    peak: most,
    ...(profile.constant ? {} : { profile }),
  }
}

/** Instances that each run for part of the month. */
export const partTime = (
  ctx: Context,
  count: Quantity,
  most: Quantity,
  hoursEach: Quantity,
): Pick<Running, 'hoursEach' | 'mean' | 'peak'> => ({
  hoursEach,
  mean: count.times(hoursEach).dividedBy(ctx.month.hours),
  peak: most,
})

/** The largest number that runs at any hour of the week. */
export const peak = (profile: Profile): Quantity =>
  [...new Set(profile.segments.map(({ value }) => value))].reduce((most, value) => most.atLeast(value))

/** The smallest number that runs at any hour of the week. */
export const trough = (profile: Profile): Quantity =>
  [...new Set(profile.segments.map(({ value }) => value))].reduce((least, value) => least.atMost(value))

/** Hours of the month in which at least one runs. */
export const activeHours = (ctx: Context, { hoursEach }: Running, count: Profile): Quantity => {
  const one = ctx.constant(1, 'instance', 'at least one')
  return count
    .map((value) => value.atMost(one))
    .mean()
    .as('1')
    .times(hoursEach)
    .atMost(ctx.month.hours)
}

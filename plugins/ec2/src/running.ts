import type { Profile, Quantity, ResourceContext } from '@planner/contract'
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
export const billedDuration = (ctx: ResourceContext, duration: Quantity, steps: string): Quantity =>
  duration
    .roundUpTo(ctx.spec('billing-rules', steps, 'incrementSeconds', 'second'))
    .atLeast(ctx.spec('billing-rules', steps, 'minimumSeconds', 'second'))

/** The billing rule of a system; RHEL with HA bills as RHEL. */
export const incrementRule = (system: OperatingSystem): string => `ec2.increment.${system === 'rhel-ha' ? 'rhel' : system}`

/** Running time of a resource with the properties `count`, `hours` and `runs`. */
export const runningTime = (ctx: ResourceContext, steps: string): Running => {
  const profile = ctx.profile(['count'], 'instance')
  const count = profile.mean()
  const most = profile.peak()
  if (ctx.given(['runs'])) {
    const starts = ctx.input(['runs', 'starts'], 'start').as('1')
    const duration = ctx.input(['runs', 'duration'], 'second')
    const perStart = (change: (duration: Quantity) => Quantity) =>
      count.times(starts).times(change(duration)).as('instance-hour').named('billed instance-hours')
    const billed = perStart((each) => billedDuration(ctx, each, steps))
    return { billed, perStart, ...partTime(ctx, count, most, starts.times(duration).as('hour')) }
  }
  if (ctx.given(['hours'])) {
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
  ctx: ResourceContext,
  count: Quantity,
  most: Quantity,
  hoursEach: Quantity,
): Pick<Running, 'hoursEach' | 'mean' | 'peak'> => ({
  hoursEach,
  mean: count.times(hoursEach).dividedBy(ctx.month.hours),
  peak: most,
})

/** Hours of the month in which at least one runs. */
export const activeHours = (ctx: ResourceContext, { hoursEach }: Running, count: Profile): Quantity => {
  const one = ctx.constant(1, 'instance', 'at least one')
  return count
    .map((value) => value.atMost(one))
    .mean()
    .as('1')
    .times(hoursEach)
    .atMost(ctx.month.hours)
}

import type { Facts, ResourceContext } from '@planner/contract'
import { isGiven, wholeOf } from './amounts.js'
import type { AutoScalingGroupProps } from './auto-scaling-group.types.js'
import { capacityProfile, servesNothing, wanted } from './fleet.js'
import { peak, trough } from './running.js'

type Context = ResourceContext<AutoScalingGroupProps>

/** What rules ask of the group's size. */
export const scalingFacts = (ctx: Context): Facts => {
  const { min, max, desired, scaling } = ctx.props
  const follows = isGiven(ctx, ['load']) || isGiven(ctx, ['instances'])
  const profile = follows && !servesNothing(ctx) ? wanted(ctx) : undefined
  return {
    'scaling.min': min,
    'scaling.max': max,
    'scaling.follows-load': follows,
    'scaling.kinds': scaling?.map(({ kind }) => kind) ?? [],
    'scaling.metrics': scaling?.flatMap(({ metric }) => metric ?? []) ?? [],
    'scaling.varies': profile !== undefined && !profile.constant,
    'scaling.quietest': profile && wholeOf(ctx, trough(profile), min),
    'running.least': wholeOf(ctx, trough(capacityProfile(ctx)), min),
    'scaling.busiest': follows ? profile && wholeOf(ctx, peak(profile), max) : (desired ?? min),
  }
}

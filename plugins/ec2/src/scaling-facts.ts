import type { Facts, ResourceContext } from '@planner/contract'
import type { AutoScalingGroupProps } from './auto-scaling-group.types.js'
import { capacityProfile, servesNothing, wanted } from './fleet.js'

type Context = ResourceContext<AutoScalingGroupProps>

/** What rules ask of the group's size. */
export const scalingFacts = (ctx: Context): Facts => {
  const { min, max, desired, scaling } = ctx.props
  const follows = ctx.given(['load']) || ctx.given(['instances'])
  const profile = follows && !servesNothing(ctx) ? wanted(ctx) : undefined
  return {
    'scaling.min': min,
    'scaling.max': max,
    'scaling.follows-load': follows,
    'scaling.kinds': scaling?.map(({ kind }) => kind) ?? [],
    'scaling.metrics': scaling?.flatMap(({ metric }) => metric ?? []) ?? [],
    'scaling.varies': profile !== undefined && !profile.constant,
    'scaling.quietest': profile?.trough().roundedUp(),
    'running.least': capacityProfile(ctx).trough().roundedUp(),
    'scaling.busiest': follows ? profile?.peak().roundedUp() : (desired ?? min),
  }
}

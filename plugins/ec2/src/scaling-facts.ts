import type { Facts, ResourceContext } from '@planner/contract'
import { exceeds, isGiven } from './amounts.js'
import type { AutoScalingGroupProps } from './auto-scaling-group.types.js'
import { servesNothing, wanted } from './fleet.js'
import { peak } from './running.js'

/** How the group's bounds stand to what is wanted of it at the busiest hour. */
export const scalingFacts = (ctx: ResourceContext<AutoScalingGroupProps>): Facts => {
  const { max, scaling } = ctx.props
  const follows = isGiven(ctx, ['load']) || isGiven(ctx, ['instances'])
  const facts = { 'scaling.follows-load': follows, 'scaling.kinds': scaling?.map(({ kind }) => kind) ?? [] }
  if (servesNothing(ctx)) return facts
  const profile = wanted(ctx)
  const most = peak(profile)
  const zones = (ctx.props.zones ?? ctx.props.subnets)?.length ?? 0
  const left = ctx.constant(zones > 1 ? (max * (zones - 1)) / zones : 0, 'instance', 'what the other zones hold of the maximum')
  return {
    ...facts,
    'scaling.varies': !profile.constant,
    'scaling.peak-served': follows && most.known ? !exceeds(ctx, most, ctx.constant(max, 'instance', 'maximum of the group')) : undefined,
    'scaling.zone-loss-served': zones > 1 && most.known ? !exceeds(ctx, most, left) : undefined,
  }
}

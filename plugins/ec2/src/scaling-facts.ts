import type { Facts, Quantity, ResourceContext } from '@planner/contract'
import { exceeds, isGiven } from './amounts.js'
import type { AutoScalingGroupProps } from './auto-scaling-group.types.js'
import { servesNothing, wanted } from './fleet.js'
import { peak } from './running.js'

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
    'scaling.varies': profile !== undefined && !profile.constant,
    'scaling.busiest': follows ? profile && wholeOf(ctx, peak(profile), max) : (desired ?? min),
  }
}

/** More is a mistake, and the checks say so. */
const MOST = 1_000_000

/** The least whole number that is not below the amount; undefined if the amount is unknown. `near` is where to begin to look. */
const wholeOf = (ctx: Context, amount: Quantity, near: number): number | undefined => {
  if (!amount.known) return undefined
  const isBelow = (count: number) => exceeds(ctx, amount, ctx.constant(count, amount.unit, 'a whole number'))
  let high = Math.max(1, near)
  while (high < MOST && isBelow(high)) high *= 2
  let low = 0
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}

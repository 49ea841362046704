import type { Facts, Profile, Quantity, ResourceContext } from '@planner/contract'
import { exceeds, isGiven } from './amounts.js'
import { capacityProfile } from './capacity.js'
import { CAPACITY_UNITS } from './products.js'
import type { TableProps } from './table.types.js'

type Context = ResourceContext<TableProps>
type Capacity = 'read' | 'write'

const KINDS: readonly Capacity[] = ['read', 'write']

/** How the provisioned capacity of a table stands to what is asked of it, by kind. */
export const throughputFacts = (ctx: Context): Facts => {
  const kinds = ctx.props.mode === 'provisioned' ? KINDS : []
  return {
    'capacity.short': kinds.filter((kind) => isShort(ctx, kind)),
    'capacity.unforeseen': kinds.filter((kind) => !demand(ctx, kind)),
    'capacity.reservable': ctx.props.class === 'standard-ia' ? [] : kinds.filter((kind) => hasSteadyBlock(ctx, kind)),
  }
}

/** What is consumed through the week: as forecast, or as auto scaling is told. */
const demand = (ctx: Context, kind: Capacity): Profile | undefined => {
  const stated = [
    ['forecast', kind],
    ['autoscaling', kind, 'consumed'],
  ].find((path) => isGiven(ctx, path))
  return stated && ctx.profile(stated, CAPACITY_UNITS[kind])
}

const isShort = (ctx: Context, kind: Capacity): boolean => {
  const scaling = ctx.props.autoscaling?.[kind]
  const most = scaling && ctx.constant(scaling.maximum, CAPACITY_UNITS[kind], 'largest capacity')
  const over = (needed: Quantity, had: Quantity): Quantity => needed.minus(had).atLeast(ctx.constant(0, needed.unit, 'nothing beyond'))
  const capacity = capacityProfile(ctx, [], kind).map((each) => most ?? each)
  return (
    demand(ctx, kind)
      ?.with(capacity, over)
      .segments.some(({ value }) => value.known && !value.isZero) ?? false
  )
}

/** Whether at every hour of the week there is as much as AWS sells at least. */
const hasSteadyBlock = (ctx: Context, kind: Capacity): boolean => {
  const block = ctx.spec('dynamodb-limits', 'reserved-capacity', 'minimum', CAPACITY_UNITS[kind])
  return capacityProfile(ctx, [], kind).segments.every(({ value }) => value.known && !exceeds(ctx, block, value))
}

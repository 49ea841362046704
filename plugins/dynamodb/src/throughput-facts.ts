import type { Facts, Profile, Quantity, ResourceContext } from '@planner/contract'
import { capacityProfile } from './capacity.js'
import { CAPACITY_UNITS } from './products.js'
import type { TableProps } from './table.types.js'

type Context = ResourceContext<TableProps>
type Capacity = 'read' | 'write'

/** A table with more is not found to its last unit. */
const MOST_BLOCKS = 10_000

const KINDS: readonly Capacity[] = ['read', 'write']

/** How the provisioned capacity of a table stands to what is asked of it, by kind. */
export const throughputFacts = (ctx: Context): Facts => {
  const kinds = ctx.props.mode === 'provisioned' ? KINDS : []
  const steady = kinds
    .map((kind) => [kind, ctx.props.class === 'standard-ia' ? 0 : steadyUnits(ctx, kind)] as const)
    .filter(([, units]) => units > 0)
  return {
    'capacity.short': kinds.filter((kind) => isShort(ctx, kind)),
    'capacity.unforeseen': kinds.filter((kind) => !demand(ctx, kind)),
    'capacity.reservable': steady.map(([kind]) => kind),
    ...Object.fromEntries(steady.map(([kind, units]) => [`capacity.reservable-${kind}`, units])),
  }
}

/** What is consumed through the week: as forecast, or as auto scaling is told. */
const demand = (ctx: Context, kind: Capacity): Profile | undefined => {
  const stated = [
    ['forecast', kind],
    ['autoscaling', kind, 'consumed'],
  ].find((path) => ctx.given(path))
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

/** Units that are there at every hour of the week, in the blocks that AWS sells. */
const steadyUnits = (ctx: Context, kind: Capacity): number => {
  const values = capacityProfile(ctx, [], kind).segments.map(({ value }) => value)
  if (values.some(({ known }) => !known)) return 0
  const block = Number(ctx.catalog('dynamodb-limits', 'reserved-capacity')?.cells.minimum)
  const fits = (blocks: number): boolean => {
    const reserved = ctx.constant(blocks * block, CAPACITY_UNITS[kind], 'reserved capacity')
    return values.every((value) => !reserved.exceeds(value))
  }
  let [blocks, beyond] = [0, 1]
  while (beyond < MOST_BLOCKS && fits(beyond)) [blocks, beyond] = [beyond, beyond * 2]
  while (beyond - blocks > 1) {
    const middle = Math.floor((blocks + beyond) / 2)
    if (fits(middle)) blocks = middle
    else beyond = middle
  }
  return blocks * block
}

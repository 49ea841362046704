import type { Profile, Quantity, ResourceContext } from '@planner/contract'
import type { Load } from './load.js'
import type { StreamProps } from './stream.types.js'

type Context = ResourceContext<StreamProps>

const QUOTAS = 'service-quotas'

/** How many shards one kind of load needs, before they are rounded up. */
export type Needs = Readonly<Record<'bytes' | 'records' | 'reads', (amount: Quantity) => Quantity>>

/** What AWS's limits of one shard make of each kind of load. */
export const needsOf = (ctx: Context): Needs => {
  const per = (quota: string, unit: string) => {
    const limit = ctx.spec(QUOTAS, `kinesis-data-streams.${quota}`, 'default', `${unit}`)
    return (amount: Quantity): Quantity => amount.dividedBy(limit).times(ctx.constant(1, 'shard', 'each has this limit'))
  }
  return {
    bytes: per('write-rate-per-shard-bytes', 'MBps'),
    records: per('write-rate-per-shard-records', 'record/second'),
    reads: per('read-rate-per-shard', 'MBps'),
  }
}

/** What the consumers that share the shards read together, through the week. */
export const readProfile = (ctx: Context, { throughput }: Load): Profile => {
  if (ctx.given(['read'])) return ctx.profile(['read'], 'MBps')
  const consumers = ctx.input(['consumers'], 'consumer').as('1')
  return throughput.map((each) => each.times(consumers).named('read by all consumers'))
}

/** What each kind of load needs through the week, not rounded; a load that the design does not state asks for no shard. */
const needsOfLoad = (ctx: Context, load: Load): readonly Profile[] => {
  const needs = needsOf(ctx)
  return [load.throughput.map(needs.bytes), load.records.map(needs.records), readProfile(ctx, load).map(needs.reads)].filter(
    ({ segments }) => segments.every(({ value }) => value.known),
  )
}

/** The shards that the load fills through the week, not rounded; undefined if the design says nothing of it. */
export const filledShards = (ctx: Context, load: Load): Profile | undefined => {
  const [first, ...others] = needsOfLoad(ctx, load)
  return first && others.reduce((most, each) => most.with(each, (a, b) => a.atLeast(b)), first)
}

/** Open shards through the week: as given, or as the load needs them. */
export const shardProfile = (ctx: Context, load: Load): Profile => {
  const one = ctx.constant(1, 'shard', 'whole shards')
  const filled = filledShards(ctx, load)
  if (ctx.given(['shards']) || !filled) return ctx.profile(['shards'], 'shard').map((each) => each.roundUpTo(one))
  const needed = filled.map((each) => each.atLeast(one).roundUpTo(one).named('shards needed'))
  if (ctx.props.resharding === 'hourly') return needed
  const most = needed.segments.reduce((largest, { value }) => largest.atLeast(value), one).named('shards at the peak')
  return needed.map(() => most)
}

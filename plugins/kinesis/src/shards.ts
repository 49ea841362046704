import type { Profile, Quantity, ResourceContext } from '@planner/contract'
import { isGiven } from './amounts.js'
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
  if (isGiven(ctx, ['read'])) return ctx.profile(['read'], 'MBps')
  const consumers = ctx.input(['consumers'], 'consumer').as('1')
  return throughput.map((each) => each.times(consumers).named('read by all consumers'))
}

/** Mean number of open shards in the week. */
export const openShards = (ctx: Context, load: Load): Quantity => {
  const one = ctx.constant(1, 'shard', 'whole shards')
  const needs = needsOf(ctx)
  // A load that the design does not state asks for no shard.
  const [first, ...others] = [
    load.throughput.map(needs.bytes),
    load.records.map(needs.records),
    readProfile(ctx, load).map(needs.reads),
  ].filter(({ segments }) => segments.every(({ value }) => value.known))
  if (isGiven(ctx, ['shards']) || !first)
    return ctx
      .profile(['shards'], 'shard')
      .map((each) => each.roundUpTo(one))
      .mean()
  const needed = others
    .reduce((most, each) => most.with(each, (a, b) => a.atLeast(b)), first)
    .map((each) => each.atLeast(one).roundUpTo(one).named('shards needed'))
  if (ctx.props.resharding === 'hourly') return needed.mean()
  return needed.segments.reduce((most, { value }) => most.atLeast(value), one).named('shards at the peak')
}

import type { Profile, Quantity, ResourceContext } from '@planner/contract'
import { isGiven } from './amounts.js'
import { type Load, statesOf } from './load.js'
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

/** Open shards in each stretch of the week. */
export const openShards = (ctx: Context, load: Load): readonly { readonly hours: number; readonly shards: Quantity }[] => {
  const one = ctx.constant(1, 'shard', 'whole shards')
  if (isGiven(ctx, ['shards']) || !(isGiven(ctx, ['write', 'throughput']) || isGiven(ctx, ['write', 'records'])))
    return ctx.profile(['shards'], 'shard').segments.map(({ hours, value }) => ({ hours, shards: value.roundUpTo(one) }))
  const needs = needsOf(ctx)
  const needed = statesOf([load.throughput, load.records, readProfile(ctx, load)]).map(({ hours, values }) => {
    const [bytes, records, reads] = values as [Quantity, Quantity, Quantity]
    // A load that the design does not state asks for no shard: the line says what the others need.
    const all = [needs.bytes(bytes), needs.records(records), needs.reads(reads)].filter(({ known }) => known)
    const most = all.reduce((sum, each) => sum.atLeast(each), one)
    return { hours, shards: most.roundUpTo(one).named('shards needed') }
  })
  if (ctx.props.resharding === 'hourly') return needed
  return [{ hours: 168, shards: needed.reduce((most, { shards }) => most.atLeast(shards), one).named('shards at the peak') }]
}

/** Shard-hours of the month. */
export const shardHours = (ctx: Context, load: Load): Quantity => {
  const open = openShards(ctx, load)
  const [first] = open
  if (first && open.length === 1) return first.shards.times(ctx.month.hours)
  return open
    .map(({ hours, shards }) => shards.times(ctx.constant(hours, 'hour', 'hours of the week')))
    .reduce((sum, each) => sum.plus(each))
    .times(ctx.month.hours)
    .dividedBy(ctx.constant(168, 'hour', 'hours of a week'))
}

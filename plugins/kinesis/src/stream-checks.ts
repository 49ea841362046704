import type { CheckContext, Problem, Unit } from '@planner/contract'
import { loadOf } from './load.js'
import { emptyRecords } from './records.js'
import { needsOf, readProfile } from './shards.js'
import type { StreamProps } from './stream.types.js'

type Check = CheckContext<StreamProps>

export function* streamProblems(ctx: Check): Generator<Problem> {
  const { mode, write = {}, enhancedFanOut, retention } = ctx.props
  if (write.throughput !== undefined && write.records !== undefined && write.recordSize !== undefined)
    yield {
      id: 'kinesis.load-twice',
      severity: 'error',
      path: ['write', 'recordSize'],
      message: 'throughput and records say the size of a record already',
      hint: 'keep two of "throughput", "records" and "recordSize"',
    }
  yield* mode === 'on-demand' ? onDemandProblems(ctx) : shardProblems(ctx)
  if (retention) yield* limitProblems(ctx, 'retention', ['retention', 'period'], 'hour', 'records are kept')
  yield* emptyRecords(ctx, ['write', 'recordSize'])
  if (write.recordSize !== undefined) yield* limitProblems(ctx, 'record-size', ['write', 'recordSize'], 'KB', 'a record has')
  if (enhancedFanOut) yield* limitProblems(ctx, 'enhanced-fan-out-consumers', ['enhancedFanOut', 'consumers'], 'consumer', 'a stream has')
  const polls = ctx.spec('service-quotas', 'kinesis-data-streams.getrecords-calls-per-shard', 'default', 'consumer')
  if (ctx.input(['consumers'], 'consumer').exceeds(polls))
    yield {
      id: 'kinesis.shared-consumers',
      severity: 'warn',
      path: ['consumers'],
      message: 'a shard answers five reads a second in all, so more than five consumers cannot each read every second',
      hint: 'use enhanced fan-out for some of them',
    }
}

function* onDemandProblems(ctx: Check): Generator<Problem> {
  if (!ctx.catalog('billing-rules', 'kinesis.on-demand-record-rounding'))
    yield {
      id: 'kinesis.no-on-demand',
      severity: 'error',
      path: ['mode'],
      message: `there was no on-demand mode on ${ctx.asOf}`,
      hint: 'take "provisioned", or a later date',
    }
  if (ctx.props.shards !== undefined)
    yield {
      id: 'kinesis.shards-on-demand',
      severity: 'error',
      path: ['shards'],
      message: 'in on-demand mode AWS chooses the shards',
      hint: 'remove "shards", or take the mode "provisioned"',
    }
  const quota = ctx.spec('service-quotas', 'kinesis-data-streams.on-demand-maximum-write-throughput', 'default', 'MBps')
  if (loadOf(ctx).throughput.peak().exceeds(quota))
    yield {
      id: 'kinesis.on-demand-throughput',
      severity: 'quota',
      path: ['write'],
      message: "writes more than AWS's default quota of a stream in on-demand mode: 200 MB/s",
      hint: 'ask AWS for more, or take several streams',
    }
}

/** Shards that the design gives must carry its load in every hour of the week. */
function* shardProblems(ctx: Check): Generator<Problem> {
  if (!ctx.given(['shards'])) return
  const load = loadOf(ctx)
  const needs = needsOf(ctx)
  const given = ctx.profile(['shards'], 'shard')
  const one = ctx.constant(1, 'shard', 'least')
  if (one.exceeds(given.trough()))
    yield {
      id: 'kinesis.no-shard',
      severity: 'error',
      path: ['shards'],
      message: 'a stream has at least one shard in every hour of the week',
      hint: 'give "otherwise" beside "weekly"',
    }
  const loads = [
    { id: 'kinesis.shards-write', need: load.throughput.map(needs.bytes), what: 'data written: a shard takes 1 MB/s' },
    { id: 'kinesis.shards-write', need: load.records.map(needs.records), what: 'records written: a shard takes 1,000 a second' },
    { id: 'kinesis.shards-read', need: readProfile(ctx, load).map(needs.reads), what: 'data read: a shard gives all consumers 2 MB/s' },
  ]
  for (const { id, need, what } of loads)
    if (need.with(given, (needed, shards) => needed.beyond(shards)).segments.some(({ value }) => value.known && !value.isZero))
      yield {
        id,
        severity: 'error',
        path: ['shards'],
        message: `there are too few shards for the ${what}`,
        hint: 'add shards, or leave "shards" out and they are sized from the load',
      }
}

function* limitProblems(ctx: Check, limit: string, path: readonly string[], unit: Unit, what: string): Generator<Problem> {
  const { minimum, maximum, unit: written } = ctx.catalog('kinesis-limits', limit)?.cells ?? {}
  const amount = ctx.input(path, unit)
  const tooMuch = maximum !== undefined && amount.exceeds(ctx.constant(maximum, unit, 'most'))
  const tooLittle = minimum !== undefined && ctx.constant(minimum, unit, 'least').exceeds(amount)
  if (tooMuch || tooLittle)
    yield {
      id: `kinesis.${limit}`,
      severity: 'error',
      path,
      message: `${what} ${minimum === undefined ? 'at most' : `${minimum} to`} ${maximum} ${written} on ${ctx.asOf}`,
      hint: 'take a value within, or a later date',
    }
}

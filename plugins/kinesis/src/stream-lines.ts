import type { CostLine, PriceQuery, Quantity, ResourceContext, Unit } from '@planner/contract'
import { type Load, loadOf, meanRecordSize, monthlyData, monthlyRecords } from './load.js'
import { roundedData } from './records.js'
import { readProfile, shardProfile } from './shards.js'
import type { StreamProps } from './stream.types.js'

type Context = ResourceContext<StreamProps>

export function* streamLines(ctx: Context): Generator<CostLine> {
  const load = loadOf(ctx)
  yield* ctx.props.mode === 'on-demand' ? onDemandLines(ctx, load) : provisionedLines(ctx, load)
}

/** A product of the offer; `operation` and `usagetype` as the price list names them. */
const product = (operation: string, usagetype: string, per: Unit): PriceQuery => ({
  offer: 'AmazonKinesis',
  where: { operation, usagetype },
  per,
})

function* provisionedLines(ctx: Context, load: Load): Generator<CostLine> {
  const hours = shardProfile(ctx, load).mean().times(ctx.month.hours)
  yield {
    id: 'shards',
    label: 'Shards',
    quantity: hours,
    price: product('shardHourStorage', 'Storage-ShardHour', 'shard-hour'),
    charge: 'recurring',
    ...(ctx.given(['shards']) ? {} : { note: 'sized from the load by the limits of one shard' }),
  }
  yield {
    id: 'payload-units',
    label: 'PUT payload units',
    quantity: ctx.input(['write', 'payloadUnits'], 'payloadunit', payloadUnits(ctx, load)),
    price: product('PutRequest', 'PutRequestPayloadUnits', 'payloadunit'),
    charge: 'usage',
  }
  if (ctx.props.enhancedFanOut) yield* fanOutLines(ctx, load, hours)
  if (isKeptLonger(ctx))
    yield {
      id: 'extended-retention',
      label: 'Extended retention, up to 7 days',
      quantity: hours.times(partOfMonth(ctx, ['retention', 'hours'])),
      price: product('shardHourStorage', 'Extended-ShardHour', 'shard-hour'),
      charge: 'recurring',
    }
  if (!isLongTerm(ctx)) return
  yield longTermLine(ctx, load, product('LongTermRetentionByteHrs', 'LongTermRetention-ByteHrs', 'GB-month'))
  yield {
    id: 'long-term.reads',
    label: 'Reads of data older than 7 days',
    quantity: ctx.input(['retention', 'longTermRead'], 'GB'),
    price: product('LongTermRetentionDataRetrieval', 'LongTermRetention-ReadBytes', 'GB'),
    charge: 'usage',
  }
}

/** A record counts as one payload unit for each 25 KB or part of them. */
const payloadUnits = (ctx: Context, load: Load): Quantity => {
  const unit = ctx.spec('billing-rules', 'kinesis.put-payload-unit', 'amount', 'KB')
  return monthlyRecords(ctx, load)
    .as('1')
    .times(meanRecordSize(ctx, load).atLeast(unit).roundUpTo(unit))
    .dividedBy(unit)
    .times(ctx.constant(1, 'payloadunit', 'for each 25 KB'))
}

function* fanOutLines(ctx: Context, load: Load, shards: Quantity): Generator<CostLine> {
  yield {
    id: 'fan-out.hours',
    label: 'Enhanced fan-out consumers',
    quantity: ctx
      .input(['enhancedFanOut', 'consumers'], 'consumer')
      .times(shards)
      .times(partOfMonth(ctx, ['enhancedFanOut', 'hours'])),
    price: product('ConsumerHour', 'EnhancedFanoutHour', 'consumer-shard-hour'),
    charge: 'recurring',
  }
  yield fanOutData(ctx, load, product('EnhancedFanoutDataRetrieval', 'ReadBytes', 'GB'))
}

const fanOutData = (ctx: Context, load: Load, price: PriceQuery): CostLine => ({
  id: 'fan-out.data',
  label: 'Data read by enhanced fan-out',
  quantity: ctx.input(
    ['enhancedFanOut', 'data'],
    'GB',
    monthlyData(ctx, load.throughput.mean())
      .times(ctx.input(['enhancedFanOut', 'consumers'], 'consumer').as('1'))
      .times(partOfMonth(ctx, ['enhancedFanOut', 'hours'])),
  ),
  price,
  charge: 'usage',
})

/** In on-demand mode the stream and its data are billed, and retention by what is kept. */
function* onDemandLines(ctx: Context, load: Load): Generator<CostLine> {
  yield {
    id: 'stream',
    label: 'Stream in on-demand mode',
    quantity: ctx.constant(1, 'stream', 'this stream').times(ctx.month.hours),
    price: product('OnDemandStreamHr', 'OnDemand-StreamHour', 'stream-hour'),
    charge: 'recurring',
  }
  yield {
    id: 'data-in',
    label: 'Data written, in steps of 1 KB a record',
    quantity: roundedData(ctx, monthlyRecords(ctx, load), meanRecordSize(ctx, load), 'kinesis.on-demand-record-rounding'),
    price: product('OnDemandDataIngested', 'OnDemand-BilledIncomingBytes', 'GB'),
    charge: 'usage',
  }
  yield {
    id: 'data-out',
    label: 'Data read',
    quantity: monthlyData(ctx, readProfile(ctx, load).mean()),
    price: product('OnDemandDataRetrieval', 'OnDemand-BilledOutgoingBytes', 'GB'),
    charge: 'usage',
  }
  if (ctx.props.enhancedFanOut) yield fanOutData(ctx, load, product('OnDemandEFODataRetrieval', 'OnDemand-BilledOutgoingEFOBytes', 'GB'))
  if (isKeptLonger(ctx))
    yield {
      id: 'extended-retention',
      label: 'Extended retention, up to 7 days',
      quantity: keptData(ctx, load, period(ctx).atMost(longTermFrom(ctx)).beyond(included(ctx))).times(
        partOfMonth(ctx, ['retention', 'hours']),
      ),
      price: product('OnDemandExtendedRetentionByteHrs', 'OnDemand-ExtendedRetention-ByteHrs', 'GB-month'),
      charge: 'recurring',
      note: 'once that time has passed',
    }
  if (isLongTerm(ctx))
    yield longTermLine(ctx, load, product('OnDemandLongTermRetentionByteHrs', 'OnDemand-LongTermRetention-ByteHrs', 'GB-month'))
}

const longTermLine = (ctx: Context, load: Load, price: PriceQuery): CostLine => {
  const given = ctx.given(['retention', 'longTermStored'])
  return {
    id: 'long-term.storage',
    label: 'Retention beyond 7 days',
    quantity: given
      ? ctx.input(['retention', 'longTermStored'], 'GB').times(ctx.month.length)
      : keptData(ctx, load, period(ctx).beyond(longTermFrom(ctx))),
    price,
    charge: 'recurring',
    ...(given ? {} : { note: 'once the retention period has passed' }),
  }
}

/** What a month's data makes in store if it is kept for a time. */
const keptData = (ctx: Context, load: Load, time: Quantity): Quantity =>
  monthlyData(ctx, load.throughput.mean()).times(time.as('month')).as('GB-month')

const period = (ctx: Context): Quantity => ctx.input(['retention', 'period'], 'hour')
const included = (ctx: Context): Quantity => ctx.spec('billing-rules', 'kinesis.retention-included', 'amount', 'hour')
const longTermFrom = (ctx: Context): Quantity => ctx.spec('billing-rules', 'kinesis.extended-retention-until', 'amount', 'hour')

const isKeptLonger = (ctx: Context): boolean => ctx.props.retention !== undefined && period(ctx).exceeds(included(ctx))
const isLongTerm = (ctx: Context): boolean => ctx.props.retention !== undefined && period(ctx).exceeds(longTermFrom(ctx))

/** The part of the month that some hours are. */
const partOfMonth = (ctx: Context, path: readonly string[]): Quantity =>
  ctx.given(path)
    ? ctx.input(path, 'hour').atMost(ctx.month.hours).dividedBy(ctx.month.hours)
    : ctx.constant(1, '1', 'all hours of the month')

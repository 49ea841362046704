import type { CostLine, Facts, PriceQuery, Quantity, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/firehose.schema.json' with { type: 'json' }
import { atLeastTiny } from './amounts.js'
import type { FirehoseProps } from './firehose.types.js'
import { emptyRecords, roundedData } from './records.js'

type Context = ResourceContext<FirehoseProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  const size = ctx.input(['recordSize'], 'KB')
  const records = ctx.input(['records'], 'record', recordsOf(ctx, size))
  const billed = roundedData(ctx, records, size, 'firehose.record-rounding').named('data in steps of 5 KB a record')
  yield {
    id: 'ingestion',
    label: 'Data taken in',
    quantity: billed,
    price: product({ group: 'Event-by-Event Processing' }, 'GB'),
    charge: 'usage',
    pool: 'AmazonKinesisFirehose.ingestion',
  }
  if (props.formatConversion)
    yield {
      id: 'format-conversion',
      label: 'Format conversion',
      quantity: billed,
      price: product({ operation: 'DataFormatConversion' }, 'GB'),
      charge: 'usage',
    }
  if (props.dynamicPartitioning) yield* partitioningLines(ctx, dataOf(ctx, records, size))
  if (props.vpcDelivery) yield* vpcLines(ctx, dataOf(ctx, records, size))
}

const product = (where: PriceQuery['where'], per: Unit): PriceQuery => ({ offer: 'AmazonKinesisFirehose', where, per })

const recordsOf = (ctx: Context, size: Quantity): Quantity =>
  ctx.input(['data'], 'GB').as('KB').dividedBy(atLeastTiny(ctx, size)).as('record')

/** Data as it is, without rounding. */
const dataOf = (ctx: Context, records: Quantity, size: Quantity): Quantity =>
  ctx.given(['data']) && !ctx.given(['records']) ? ctx.input(['data'], 'GB') : records.as('1').times(size).as('GB')

function* partitioningLines(ctx: Context, data: Quantity): Generator<CostLine> {
  yield {
    id: 'partitioning.data',
    label: 'Dynamic partitioning, data delivered',
    quantity: data,
    price: product({ operation: 'DynamicPartitioning' }, 'GB'),
    charge: 'usage',
  }
  yield {
    id: 'partitioning.objects',
    label: 'Dynamic partitioning, objects delivered',
    quantity: ctx.input(['dynamicPartitioning', 'objects'], 'object'),
    price: product({ operation: 'DynamicPartitioningObjects' }, 'object'),
    charge: 'usage',
  }
  if (ctx.given(['dynamicPartitioning', 'jqHours']))
    yield {
      id: 'partitioning.jq',
      label: 'Dynamic partitioning, JQ processing',
      quantity: ctx.input(['dynamicPartitioning', 'jqHours'], 'hour'),
      price: product({ operation: 'DynamicPartitioningJQ' }, 'hour'),
      charge: 'usage',
    }
}

function* vpcLines(ctx: Context, data: Quantity): Generator<CostLine> {
  yield {
    id: 'vpc.zones',
    label: 'Delivery into a VPC, zones',
    quantity: ctx.input(['vpcDelivery', 'zones'], 'zone').times(ctx.month.hours),
    price: product({ operation: 'RunVpcInstance' }, 'zone-hour'),
    charge: 'recurring',
  }
  yield {
    id: 'vpc.data',
    label: 'Delivery into a VPC, data',
    quantity: ctx.input(['vpcDelivery', 'data'], 'GB', data),
    price: product({ operation: 'VpcBandwidth' }, 'GB'),
    charge: 'usage',
  }
}

const facts = ({ props }: Context): Facts => ({
  'delivery.destination': props.destination ?? 's3',
  'delivery.source': props.source,
  'delivery.bucket': props.bucket,
  'delivery.transform': props.transform,
  'storage.encrypted': props.encryption === true,
  'encryption.in-transit': true,
  'availability.multi-zone': true,
  'availability.zone-count': 3,
  'scaling.automatic': true,
  'network.vpc': props.vpcDelivery !== undefined,
})

export default {
  title: 'Data Firehose stream',
  summary: 'Data taken in by steps of 5 KB a record, format conversion, dynamic partitioning and delivery into a VPC.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems: (ctx) => emptyRecords(ctx, ['recordSize']),
} satisfies ResourceType<FirehoseProps>

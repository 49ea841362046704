import type { CostLine, Facts, PriceQuery, Quantity, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/athena-workgroup.schema.json' with { type: 'json' }
import { hoursOf } from './amounts.js'
import type { AthenaWorkgroupProps } from './athena-workgroup.types.js'

type Context = ResourceContext<AthenaWorkgroupProps>

const product = (where: PriceQuery['where'], per: Unit): PriceQuery => ({ offer: 'AmazonAthena', where, per })

function* lines(ctx: Context): Generator<CostLine> {
  const { pricing = 'scanned' } = ctx.props
  if (pricing === 'scanned')
    yield {
      id: 'scanned',
      label: 'Data scanned by queries',
      quantity: scanned(ctx).as('TB'),
      price: product({ usagetype: 'DataScannedInTB' }, 'TB'),
      charge: 'usage',
    }
  else
    yield {
      id: 'capacity',
      label: pricing === 'spark' ? 'Spark sessions' : 'Provisioned capacity',
      quantity: hoursOf(ctx, ['capacity'], 'DPU'),
      price: product({ meter: pricing === 'spark' ? 'spark' : 'provisioned-capacity' }, 'DPU-hour'),
      charge: 'usage',
    }
}

/** Each query is rounded up to a megabyte, with a least amount. */
const scanned = (ctx: Context): Quantity => {
  if (ctx.given(['scanned']) && !ctx.given(['scannedPerQuery'])) return ctx.input(['scanned'], 'GB')
  const perQuery = ctx
    .input(['scannedPerQuery'], 'GB')
    .as('MB')
    .roundUpTo(ctx.constant(1, 'MB', 'rounded up to the next megabyte (Athena pricing page)'))
    .atLeast(ctx.spec('analytics-rules', 'athena.query-minimum', 'amount', 'MB'))
    .named('billed data of a query')
  return ctx.input(['queries'], 'query').as('1').times(perQuery).as('GB')
}

const facts = ({ props }: Context): Facts => ({
  'compute.serverless': true,
  'storage.encrypted': props.encrypted !== false,
  'encryption.in-transit': true,
  'data.sources': props.sources ?? [],
  'delivery.bucket': props.results,
  'cost.limited': props.scanLimit === true,
  'availability.multi-zone': true,
})

export default {
  title: 'Athena workgroup',
  summary: 'Data scanned by SQL queries with the least amount of each, provisioned capacity, Spark sessions.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<AthenaWorkgroupProps>

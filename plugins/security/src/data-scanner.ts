import type { CostLine, Facts, PriceQuery, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/data-scanner.schema.json' with { type: 'json' }
import type { DataScannerProps } from './data-scanner.types.js'

type Context = ResourceContext<DataScannerProps>

const product = (meter: string, per: Unit): PriceQuery => ({
  offer: 'AmazonMacie',
  where: { meter: `security-services-amazon-macie-${meter}` },
  per,
})

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'buckets',
    label: 'Buckets watched',
    quantity: ctx.input(['buckets'], 'bucket').times(ctx.month.hours).as('bucket-day'),
    price: product('paid-data-inventory-evaluation-per-bucket-days', 'bucket-day'),
    charge: 'recurring',
  }
  yield {
    id: 'inspection',
    label: 'Data inspected',
    quantity: ctx.input(['data'], 'GB'),
    price: product('sensitive-data-discovery-per-gb', 'GB'),
    charge: 'usage',
    pool: 'AmazonMacie.inspection',
  }
  if (ctx.given(['objects']))
    yield {
      id: 'objects',
      label: 'Objects watched by automated discovery',
      quantity: ctx.input(['objects'], 'object').times(ctx.month.hours).as('object-day'),
      price: product('paid-object-monitoring-per-object-days', 'object-day'),
      charge: 'recurring',
    }
}

const facts = (_: Context): Facts => ({ 'detection.sensitive-data': true })

export default {
  title: 'Macie',
  summary: 'Buckets and objects watched by the day, data inspected by shared tiers.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<DataScannerProps>

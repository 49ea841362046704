import type { CostLine, PriceQuery, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/glue-catalog.schema.json' with { type: 'json' }
import type { GlueCatalogProps } from './glue-catalog.types.js'

type Context = ResourceContext<GlueCatalogProps>

const product = (where: PriceQuery['where'], per: Unit): PriceQuery => ({ offer: 'AWSGlue', where, per })

const free = (meter: string) => ({ offer: 'AWSGlue', where: { productFamily: 'Free Tier', meter } })

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'objects',
    label: 'Objects in the Data Catalog',
    quantity: ctx.input(['objects'], 'object').times(ctx.month.length),
    price: product({ group: 'data catalog storage' }, 'object-month'),
    charge: 'recurring',
    pool: 'AWSGlue.catalog-objects',
    allowance: free('catalog-objects.free'),
  }
  yield {
    id: 'requests',
    label: 'Requests to the Data Catalog',
    quantity: ctx.input(['requests'], 'request'),
    price: product({ group: 'data catalog requests' }, 'request'),
    charge: 'usage',
    pool: 'AWSGlue.catalog-requests',
    allowance: free('catalog-requests.free'),
  }
  if (ctx.given(['optimization']))
    yield {
      id: 'optimization',
      label: 'Compaction and statistics',
      quantity: ctx.input(['optimization'], 'DPU-hour'),
      price: product({ meter: 'data-lake-optimization-job-run' }, 'DPU-hour'),
      charge: 'usage',
    }
}

export default {
  title: 'Glue Data Catalog',
  summary: 'Objects stored, requests, compaction and statistics.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts: ({ props }) => ({ 'storage.encrypted': props.encrypted === true, 'availability.multi-zone': true }),
} satisfies ResourceType<GlueCatalogProps>

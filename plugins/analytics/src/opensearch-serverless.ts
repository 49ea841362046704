import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/opensearch-serverless.schema.json' with { type: 'json' }
import { hoursOf } from './amounts.js'
import type { OpensearchServerlessProps } from './opensearch-serverless.types.js'

type Context = ResourceContext<OpensearchServerlessProps>

function* lines(ctx: Context): Generator<CostLine> {
  const capacity = (part: 'indexing' | 'search', label: string): CostLine => ({
    id: part,
    label,
    quantity: hoursOf(ctx, [part], 'OCU'),
    price: { offer: 'AmazonES', where: { meter: 'opensearch-serverless.ocu' }, per: 'OCU-hour' },
    charge: 'usage',
  })
  yield capacity('indexing', 'Indexing')
  yield capacity('search', 'Search and queries')
  yield {
    id: 'storage',
    label: 'Managed storage',
    quantity: ctx.input(['stored'], 'GB').times(ctx.month.length),
    price: { offer: 'AmazonES', where: { meter: 'opensearch-serverless.storage' }, per: 'GB-month' },
    charge: 'recurring',
  }
}

const facts = ({ props }: Context): Facts => ({
  'search.engine': 'opensearch',
  'compute.serverless': true,
  'scaling.automatic': true,
  'storage.encrypted': true,
  'encryption.in-transit': true,
  'network.public': props.access === 'public',
  'availability.multi-zone': props.redundancy !== false,
})

export default {
  title: 'OpenSearch Serverless collections',
  summary: 'OpenSearch Compute Units for indexing and search by the hour, managed storage.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<OpensearchServerlessProps>

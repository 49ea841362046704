import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/msk-replicator.schema.json' with { type: 'json' }
import { mskProduct } from './msk-product.js'
import type { MskReplicatorProps } from './msk-replicator.types.js'

type Context = ResourceContext<MskReplicatorProps>

const leavesRegion = (ctx: Context): boolean => ctx.props.to !== undefined && ctx.props.to !== ctx.region

function* lines(ctx: Context): Generator<CostLine> {
  const data = ctx.input(['data'], 'GB')
  yield {
    id: 'hours',
    label: 'Replicator',
    quantity: ctx.month.hours.as('replicator-hour'),
    price: mskProduct({ operation: 'RunReplicator' }, 'replicator-hour'),
    charge: 'recurring',
  }
  yield {
    id: 'data',
    label: leavesRegion(ctx) ? 'Data copied to another region' : 'Data copied within the region',
    quantity: data,
    price: mskProduct({ meter: leavesRegion(ctx) ? 'replicator.cross-region' : 'replicator.same-region' }, 'GB'),
    charge: 'usage',
  }
  if (leavesRegion(ctx))
    yield {
      id: 'transfer',
      label: `Data transfer to ${ctx.props.to}`,
      quantity: data,
      price: {
        offer: 'AWSDataTransfer',
        where: { transferType: 'InterRegion Outbound', toRegionCode: ctx.props.to ?? '' },
        per: 'GB',
      },
      charge: 'usage',
    }
}

const facts = (ctx: Context): Facts => ({ 'replication.other-region': leavesRegion(ctx), 'encryption.in-transit': true })

export default {
  title: 'MSK Replicator',
  summary: 'A replicator by the hour, data copied, and its transfer to another region.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<MskReplicatorProps>

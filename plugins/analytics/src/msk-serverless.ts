import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/msk-serverless.schema.json' with { type: 'json' }
import { hoursOf } from './amounts.js'
import { mskProduct } from './msk-product.js'
import type { MskServerlessProps } from './msk-serverless.types.js'

type Context = ResourceContext<MskServerlessProps>

function* lines(ctx: Context): Generator<CostLine> {
  const clusters = ctx.input(['count'], 'cluster')
  yield {
    id: 'clusters',
    label: 'Serverless clusters',
    quantity: clusters.times(ctx.month.hours),
    price: mskProduct({ meter: 'serverless.cluster' }, 'cluster-hour'),
    charge: 'recurring',
  }
  yield {
    id: 'partitions',
    label: 'Partitions',
    quantity: hoursOf(ctx, ['partitions'], 'partition').times(clusters.as('1')),
    price: mskProduct({ meter: 'serverless.partition' }, 'partition-hour'),
    charge: 'recurring',
  }
  yield {
    id: 'data-in',
    label: 'Data written',
    quantity: ctx.input(['dataIn'], 'GB'),
    price: mskProduct({ meter: 'serverless.in' }, 'GB'),
    charge: 'usage',
  }
  yield {
    id: 'data-out',
    label: 'Data read',
    quantity: ctx.input(['dataOut'], 'GB'),
    price: mskProduct({ meter: 'serverless.out' }, 'GB'),
    charge: 'usage',
  }
  yield {
    id: 'storage',
    label: 'Data stored',
    quantity: ctx.input(['stored'], 'GB').times(ctx.month.length),
    price: mskProduct({ meter: 'serverless.storage' }, 'GB-month'),
    charge: 'recurring',
  }
}

const facts = (): Facts => ({
  'streaming.engine': 'kafka',
  'streaming.authentication': 'iam',
  'compute.serverless': true,
  'scaling.automatic': true,
  'storage.encrypted': true,
  'encryption.in-transit': true,
  'network.public': false,
  'network.vpc': true,
  'availability.multi-zone': true,
})

export default {
  title: 'MSK Serverless cluster',
  summary: 'Kafka clusters and partitions by the hour, data written, read and stored.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<MskServerlessProps>

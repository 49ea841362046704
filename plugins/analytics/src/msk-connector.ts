import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/msk-connector.schema.json' with { type: 'json' }
import { hoursOf } from './amounts.js'
import type { MskConnectorProps } from './msk-connector.types.js'
import { mskProduct } from './msk-product.js'

type Context = ResourceContext<MskConnectorProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'workers',
    label: 'Connect units of the workers',
    quantity: hoursOf(ctx, ['workers'], 'worker')
      .times(ctx.constant(ctx.props.capacity ?? 1, 'MCU/worker', 'capacity of each worker'))
      .as('MCU-hour'),
    price: mskProduct({ operation: 'RunConnect' }, 'MCU-hour'),
    charge: 'recurring',
  }
}

const facts = (ctx: Context): Facts => ({
  'compute.serverless': true,
  'scaling.automatic': !ctx.profile(['workers'], 'worker').constant,
  'availability.multi-zone': true,
})

export default {
  title: 'MSK Connect connector',
  summary: 'Connect units (MCU) of Kafka Connect workers by the hour.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<MskConnectorProps>

import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/parameter.schema.json' with { type: 'json' }
import { allMonth } from './amounts.js'
import type { ParameterProps } from './parameter.types.js'

type Context = ResourceContext<ParameterProps>

function* lines(ctx: Context): Generator<CostLine> {
  const advanced = ctx.props.tier === 'advanced'
  if (advanced)
    yield {
      id: 'parameters',
      label: 'Advanced parameters',
      quantity: allMonth(ctx, ['count'], 'parameter'),
      price: { offer: 'AWSSystemsManager', where: { usagetype: 'PS-Advanced-Param-Tier1' }, per: 'parameter-month' },
      charge: 'recurring',
    }
  if (advanced || ctx.props.throughput === 'high')
    yield {
      id: 'requests',
      label: 'Requests to Parameter Store',
      quantity: ctx.input(['requests'], 'request'),
      price: { offer: 'AWSSystemsManager', where: { usagetype: 'PS-Param-Processed-Tier2' }, per: 'request' },
      charge: 'usage',
    }
}

const facts = ({ props }: Context): Facts => ({
  'storage.encrypted': props.secure === true || props.kmsKey !== undefined,
  'encryption.customer-key': props.kmsKey !== undefined,
  'encryption.in-transit': true,
  'network.public': false,
})

export default {
  title: 'Parameter Store parameters',
  summary: 'Advanced parameters, and requests to them or at high throughput; standard ones are free.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<ParameterProps>

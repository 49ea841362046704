import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/secret.schema.json' with { type: 'json' }
import { allMonth } from './amounts.js'
import type { SecretProps } from './secret.types.js'

type Context = ResourceContext<SecretProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'secrets',
    label: 'Secrets',
    quantity: allMonth(ctx, ['count'], 'secret'),
    price: { offer: 'AWSSecretsManager', where: { productFamily: 'Secret' }, per: 'secret-month' },
    charge: 'recurring',
  }
  yield {
    id: 'requests',
    label: 'Requests to the API',
    quantity: ctx.input(['requests'], 'request'),
    price: { offer: 'AWSSecretsManager', where: { productFamily: 'API Request' }, per: 'request' },
    charge: 'usage',
  }
}

const facts = ({ props }: Context): Facts => ({
  'storage.encrypted': true,
  'encryption.customer-key': props.kmsKey !== undefined,
  'encryption.in-transit': true,
  'identity.rotation': props.rotation === true,
  'network.public': false,
})

export default {
  title: 'Secrets',
  summary: 'Secrets by the month, and requests to the API.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<SecretProps>

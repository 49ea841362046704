import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/package-repository.schema.json' with { type: 'json' }
import type { PackageRepositoryProps } from './package-repository.types.js'

type Context = ResourceContext<PackageRepositoryProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'storage',
    label: 'Packages kept',
    quantity: ctx.input(['stored'], 'GB').times(ctx.month.length),
    price: { offer: 'AWSCodeArtifact', where: { meter: 'storage' }, per: 'GB-month' },
    charge: 'recurring',
  }
  yield {
    id: 'requests',
    label: 'Requests',
    quantity: ctx.input(['requests'], 'request'),
    price: { offer: 'AWSCodeArtifact', where: { meter: 'request' }, per: 'request' },
    charge: 'usage',
  }
}

const facts = ({ props }: Context): Facts => ({
  'delivery.packages': true,
  'storage.encrypted': true,
  'encryption.customer-key': props.kmsKey !== undefined,
  'encryption.in-transit': true,
})

export default {
  title: 'CodeArtifact repository',
  summary: 'Packages kept, and requests.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<PackageRepositoryProps>

import type { Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/federation.schema.json' with { type: 'json' }
import type { FederationProps } from './federation.types.js'

type Context = ResourceContext<FederationProps>

const facts = ({ props }: Context): Facts => ({
  'identity.federated': true,
  'identity.federation': props.kind ?? 'saml',
  'identity.directory': props.directory,
  'identity.roles': props.roles ?? [],
  'identity.temporary-credentials': true,
})

export default {
  title: 'Federated sign-in',
  summary: 'Temporary credentials for identities of another store. Costs nothing: STS has no charge.',
  schema,
  serviceModel: 'abstracted',
  lines: () => [],
  facts,
} satisfies ResourceType<FederationProps>

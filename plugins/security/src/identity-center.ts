import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/identity-center.schema.json' with { type: 'json' }
import type { IdentityCenterProps } from './identity-center.types.js'

type Context = ResourceContext<IdentityCenterProps>

const facts = ({ props }: Context): Facts => ({
  'identity.center': true,
  'identity.source': props.source ?? 'identity-center',
  'identity.directory': props.directory,
  'identity.federated': props.source === 'external' || props.source === 'active-directory',
  'identity.mfa': props.mfa === true,
  'identity.temporary-credentials': true,
})

function* problems({ props }: CheckContext<IdentityCenterProps>): Generator<Problem> {
  if (props.source === 'active-directory' && props.directory === undefined)
    yield {
      id: 'identity-center.directory',
      severity: 'error',
      path: ['directory'],
      message: 'people are known in Active Directory, and no directory is named',
      hint: 'add an aws:directory-service:directory and write its address as "directory"',
    }
}

export default {
  title: 'IAM Identity Center',
  summary: 'Sign-in of people to all accounts, once AWS SSO. Costs nothing.',
  schema,
  serviceModel: 'abstracted',
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<IdentityCenterProps>

import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/iam-role.schema.json' with { type: 'json' }
import { tooManyPolicies } from './attached-policies.js'
import type { IamRoleProps } from './iam-role.types.js'

type Context = ResourceContext<IamRoleProps>

const facts = ({ props, referrers }: Context): Facts => ({
  'identity.role': props.kind ?? 'service',
  'identity.policies': props.policies ?? [],
  'identity.administrators': props.administrators === true,
  'identity.trusts': props.trusts ?? [],
  'identity.used-by': referrers('role').flatMap(({ address }) => address ?? []),
  'identity.external-id': props.externalId === true,
  'identity.temporary-credentials': true,
})

function* problems(ctx: CheckContext<IamRoleProps>): Generator<Problem> {
  yield* tooManyPolicies(ctx, 'role')
  if (ctx.props.externalId && ctx.props.kind !== 'cross-account')
    yield {
      id: 'iam.external-id',
      severity: 'warn',
      path: ['externalId'],
      message: 'an external id is for roles that other accounts take on',
      hint: 'write "kind": "cross-account", or leave "externalId" out',
    }
}

export default {
  title: 'IAM role',
  summary: 'Rights taken on for a time, without keys. Costs nothing: IAM has no charge.',
  schema,
  serviceModel: 'abstracted',
  global: true,
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<IamRoleProps>

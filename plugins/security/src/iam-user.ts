import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/iam-user.schema.json' with { type: 'json' }
import { tooManyPolicies } from './attached-policies.js'
import type { IamUserProps } from './iam-user.types.js'

type Context = ResourceContext<IamUserProps>

const facts = ({ props }: Context): Facts => ({
  'identity.user': true,
  'identity.groups': props.groups ?? [],
  'identity.direct-policies': props.policies ?? [],
  'identity.mfa': props.mfa === true,
  'identity.access-keys': props.accessKeys ?? 0,
  'identity.console': props.console !== false,
  'identity.shared': props.shared === true,
})

function* problems(ctx: CheckContext<IamUserProps>): Generator<Problem> {
  yield* tooManyPolicies(ctx, 'user')
  if ((ctx.props.accessKeys ?? 0) > 2)
    yield {
      id: 'iam.access-keys',
      severity: 'error',
      path: ['accessKeys'],
      message: 'a user has at most two access keys',
      hint: 'write 2 or less; take a role for machines, which needs none',
    }
}

export default {
  title: 'IAM user',
  summary: 'Credentials of a person or an application. Costs nothing: IAM has no charge.',
  schema,
  serviceModel: 'abstracted',
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<IamUserProps>

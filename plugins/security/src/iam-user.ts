import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/iam-user.schema.json' with { type: 'json' }
import { DENY_ALL, tooManyPolicies } from './attached-policies.js'
import type { IamUserProps } from './iam-user.types.js'

type Context = ResourceContext<IamUserProps>

const facts = ({ props }: Context): Facts => ({
  'identity.user': true,
  'identity.groups': props.groups ?? [],
  'identity.direct-policies': props.policies ?? [],
  'identity.mfa': props.mfa === true,
  'identity.access-keys': props.accessKeys ?? 0,
  'identity.console': props.console !== false && props.kind !== 'application',
  'identity.shared': props.shared === true,
  'identity.kind': props.kind ?? 'person',
  'identity.accounts': props.accounts ?? [],
})

const allowed = ({ props }: Context): boolean => (props.groups?.length ?? 0) > 0 || (props.policies?.length ?? 0) > 1

function* problems(ctx: CheckContext<IamUserProps>): Generator<Problem> {
  yield* tooManyPolicies(ctx, 'user')
  if (ctx.props.policies?.includes(DENY_ALL) && allowed(ctx))
    yield {
      id: 'iam.deny-wins',
      severity: 'info',
      path: ['policies'],
      message: 'a denial wins over whatever its other policies and groups allow: it may do nothing',
      hint: `leave "${DENY_ALL}" out once it may work again`,
    }
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
  global: true,
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<IamUserProps>

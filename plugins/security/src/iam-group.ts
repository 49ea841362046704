import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/iam-group.schema.json' with { type: 'json' }
import { tooManyPolicies } from './attached-policies.js'
import type { IamGroupProps } from './iam-group.types.js'

type Context = ResourceContext<IamGroupProps>

const facts = (ctx: Context): Facts => ({
  'identity.group': true,
  'identity.policies': ctx.props.policies ?? [],
  'identity.administrators': ctx.props.administrators === true,
  'identity.members': ctx.referrers('groups').length,
})

function* problems(ctx: CheckContext<IamGroupProps>): Generator<Problem> {
  yield* tooManyPolicies(ctx, 'group')
}

export default {
  title: 'IAM group',
  summary: 'Users with the same rights. Costs nothing: IAM has no charge.',
  schema,
  serviceModel: 'abstracted',
  global: true,
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<IamGroupProps>

import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/member-account.schema.json' with { type: 'json' }
import type { MemberAccountProps } from './member-account.types.js'

type Context = ResourceContext<MemberAccountProps>

const facts = (ctx: Context): Facts => ({
  'organization.account': true,
  'organization.management': ctx.props.management === true,
  'organization.in': ctx.props.unit ?? ctx.props.organization,
  'organization.joined': ctx.props.joined ?? 'created',
  'organization.policies-attached': ctx.props.policies ?? [],
})

function* problems({ props }: CheckContext<MemberAccountProps>): Generator<Problem> {
  if (props.organization !== undefined && props.unit !== undefined)
    yield {
      id: 'org.account-single-ou',
      severity: 'error',
      path: ['unit'],
      message: 'an account is in one place: right under the root, or in a unit',
      hint: 'leave "organization" or "unit" out',
    }
  if (props.management && (props.policies?.length ?? 0) > 0)
    yield {
      id: 'scp.scope',
      severity: 'warn',
      path: ['policies'],
      message: 'service control policies have no effect on the management account',
      hint: 'attach them to units or member accounts, and run no workloads in the management account',
    }
}

export default {
  title: 'Account',
  summary: 'An account of an organization. Costs nothing by itself.',
  schema,
  serviceModel: 'abstracted',
  global: true,
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<MemberAccountProps>

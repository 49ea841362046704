import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/control-policy.schema.json' with { type: 'json' }
import type { ControlPolicyProps } from './control-policy.types.js'

type Context = ResourceContext<ControlPolicyProps>

const PROTECTED = ['cloudtrail:*', 'cloudtrail:DeleteTrail', 'cloudtrail:StopLogging']

const facts = (ctx: Context): Facts => {
  const { kind = 'deny-list', actions = [] } = ctx.props
  return {
    'organization.policy': kind,
    'organization.policy-actions': actions,
    'organization.attached-to': ctx.referrers('policies').flatMap(({ address }) => address ?? []),
    'audit.protected': kind === 'deny-list' && actions.some((action) => PROTECTED.includes(action)),
  }
}

function* problems(ctx: CheckContext<ControlPolicyProps>): Generator<Problem> {
  const most = Number(ctx.catalog('service-quotas', 'organizations.service-control-policy-size')?.cells.default)
  if ((ctx.props.characters ?? 0) > most)
    yield {
      id: 'scp.size',
      severity: 'error',
      path: ['characters'],
      message: `a service control policy has at most ${most} characters`,
      hint: 'split it, or name actions by wildcard',
    }
  if (ctx.referrers('policies').length === 0)
    yield {
      id: 'scp.scope',
      severity: 'info',
      path: [],
      message: 'the policy is attached to no unit and no account, so that it has no effect',
      hint: 'write its address in "policies" of a unit or account; it flows down, but not to service-linked roles',
    }
}

export default {
  title: 'Service control policy',
  summary: 'The most that accounts may do. Costs nothing: Organizations has no charge.',
  schema,
  serviceModel: 'abstracted',
  global: true,
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<ControlPolicyProps>

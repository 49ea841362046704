import type { CheckContext, Problem } from '@planner/contract'

/** AWS's managed policy that denies everything. */
export const DENY_ALL = 'AWSDenyAll'

/** More policies attached than IAM allows by default. */
export function* tooManyPolicies(ctx: CheckContext<{ policies?: string[] }>, to: 'user' | 'group' | 'role'): Generator<Problem> {
  const most = Number(ctx.catalog('service-quotas', `iam.managed-policies-per-${to}`)?.cells.default)
  if (!((ctx.props.policies?.length ?? 0) > most)) return
  yield {
    id: 'iam.policies-attached',
    severity: 'quota',
    path: ['policies'],
    message: `a ${to} has at most ${most} policies attached by default`,
    hint: to === 'user' ? 'attach them to groups' : 'join policies, or ask AWS for more where it is adjustable',
  }
}

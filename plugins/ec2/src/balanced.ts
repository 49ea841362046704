import type { Facts, RuleContext } from '@planner/contract'

/** Load balancers that send traffic to the resource. */
export const balancersOf = (ctx: Pick<RuleContext, 'referrers'>): readonly Facts[] =>
  ctx.referrers('targets').filter(({ type }) => type?.startsWith('aws:elb:'))

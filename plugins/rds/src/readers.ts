import type { RuleContext } from '@planner/contract'

/** Whether something beside the primary answers reads: its own replicas, or those that stand in other regions. */
export const hasReader = ({ facts, referrers }: Pick<RuleContext, 'facts' | 'referrers'>): boolean =>
  facts['replicas.readable'] === true || referrers('replicaOf').length > 0

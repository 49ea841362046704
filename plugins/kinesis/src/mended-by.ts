import type { Finding, Path, RuleContext } from '@planner/contract'

/** The place of a finding that one property mends, and the fix. */
export const mendedBy = (ctx: Pick<RuleContext, 'pointer'>, path: Path, value: unknown): Pick<Finding, 'path' | 'fix'> => ({
  path,
  fix: [{ op: 'add', path: ctx.pointer(path), value }],
})

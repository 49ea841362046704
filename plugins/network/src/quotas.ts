import type { CheckContext, Path, Problem } from '@planner/contract'

/** Says so if a number alone is over a default quota. */
export function* overQuota(
  // biome-ignore lint/suspicious/noExplicitAny: the checks shared by several resource types take the context of each
  ctx: CheckContext<any>,
  id: string,
  quotaId: string,
  amount: number | undefined,
  path: Path,
): Generator<Problem> {
  const row = ctx.catalog('service-quotas', quotaId)
  if (row?.cells.default === undefined || amount === undefined || amount <= Number(row.cells.default)) return
  yield {
    id,
    severity: 'quota',
    path,
    message: `${amount} are more than AWS's default quota of ${row.cells.default} ${row.cells.unit}: ${row.cells.quota}`,
    hint: 'ask for an increase in Service Quotas, or see what your account has',
  }
}

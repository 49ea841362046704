import type { CheckContext, Facts, Path, Problem, TypeId } from '@planner/contract'

/** Says so if a number alone is over a default quota. */
export function* overQuota(ctx: CheckContext, id: string, quotaId: string, amount: number | undefined, path: Path): Generator<Problem> {
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

/** Of the resources of its type and region that count, the first beyond the default quota says so. */
export function* overRegionQuota(
  ctx: CheckContext,
  id: string,
  quotaId: string,
  type: TypeId,
  counts: (facts: Facts) => boolean = () => true,
): Generator<Problem> {
  const limit = ctx.catalog('service-quotas', quotaId)?.cells.default
  if (limit === undefined) return
  const all = ctx.all(type)
  // Nothing before this place can be beyond the quota: most designs are done here.
  const late = all.slice(Number(limit))
  if (!late.some(({ address }) => address === ctx.address)) return
  const here = all.filter((facts) => facts.region === ctx.region && counts(facts))
  if (here[Number(limit)]?.address === ctx.address) yield* overQuota(ctx, id, quotaId, here.length, [])
}

import type { CatalogRow, ResourceContext } from '@planner/contract'

/** When the support of a Kubernetes version changes; undefined where AWS has published no dates. */
export const supportCalendar = (ctx: Pick<ResourceContext, 'catalog'>, version: string | undefined): CatalogRow | undefined =>
  version === undefined ? undefined : ctx.catalog('extended-support', `eks kubernetes ${version}`)

/** What support a version has on a date; undefined where nobody knows. */
export const supportOf = (
  ctx: Pick<ResourceContext, 'catalog'>,
  version: string | undefined,
  date: string,
): 'standard' | 'extended' | 'ended' | undefined => {
  const { yearOneStart, end } = supportCalendar(ctx, version)?.cells ?? {}
  if (yearOneStart === undefined || end === undefined) return undefined
  if (date < yearOneStart) return 'standard'
  return date < end ? 'extended' : 'ended'
}

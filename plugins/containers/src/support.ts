import type { CatalogRow } from '@planner/contract'
import type { Context } from './amounts.js'

/** When the support of a Kubernetes version changes; undefined where AWS has published no dates. */
export const supportCalendar = (ctx: Pick<Context, 'catalog'>, version: string | undefined): CatalogRow | undefined =>
  version === undefined ? undefined : ctx.catalog('extended-support', `eks kubernetes ${version}`)

/** What support a version has on a date; undefined where nobody knows. */
export const supportOf = (
  ctx: Pick<Context, 'catalog'>,
  version: string | undefined,
  date: string,
): 'standard' | 'extended' | 'ended' | undefined => {
  const { yearOneStart, end } = supportCalendar(ctx, version)?.cells ?? {}
  if (yearOneStart === undefined || end === undefined) return undefined
  if (date < yearOneStart) return 'standard'
  return date < end ? 'extended' : 'ended'
}

/** The estimate's date, so many months on. */
export const dateInMonth = (asOf: string, index: number): string => {
  const [year = 0, month = 1] = asOf.split('-').map(Number)
  const months = year * 12 + month - 1 + index
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}${asOf.slice(7)}`
}

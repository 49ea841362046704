import type { Path, Quantity, ResourceContext } from '@planner/contract'

/** The amount at `path`; undefined where nobody gave one. */
export const given = (ctx: ResourceContext, path: Path, unit: string): Quantity | undefined =>
  ctx.given(path) ? ctx.input(path, unit) : undefined

/** True if the amount can be more than `limit`; false where there is none. */
export const above = (ctx: ResourceContext, amount: Quantity, limit: string | undefined): boolean =>
  limit !== undefined && amount.exceeds(ctx.constant(limit, amount.unit, 'limit'))

/** True if the amount can be less than `limit`; false where there is none. */
export const below = (ctx: ResourceContext, amount: Quantity, limit: string | undefined): boolean =>
  limit !== undefined && ctx.constant(limit, amount.unit, 'limit').exceeds(amount)

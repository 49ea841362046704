import type { Path, Quantity } from '@planner/contract'
import { type Context, exceeds, isGiven } from './amounts.js'

/** The amount at `path`; undefined where nobody gave one. */
export const given = (ctx: Context, path: Path, unit: string): Quantity | undefined =>
  isGiven(ctx, path) ? ctx.input(path, unit) : undefined

/** True if the amount can be more than `limit`; false where there is none. */
export const above = (ctx: Context, amount: Quantity, limit: string | undefined): boolean =>
  limit !== undefined && exceeds(ctx, amount, ctx.constant(limit, amount.unit, 'limit'))

/** True if the amount can be less than `limit`; false where there is none. */
export const below = (ctx: Context, amount: Quantity, limit: string | undefined): boolean =>
  limit !== undefined && exceeds(ctx, ctx.constant(limit, amount.unit, 'limit'), amount)

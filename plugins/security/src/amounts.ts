import type { Path, Quantity, ResourceContext, Unit } from '@planner/contract'

/** Any resource's context: what the parts shared by several types need of it. */
// biome-ignore lint/suspicious/noExplicitAny: the parts shared by several resource types take the context of each
export type Context = ResourceContext<any>

/** Whether a property is written (or has a default). */
export const isGiven = (ctx: Context, name: string): boolean => ctx.props[name] !== undefined

/** So many things for the month. */
export const allMonth = (ctx: Context, path: Path, unit: Unit): Quantity => ctx.input(path, unit).times(ctx.month.length)

/** True if `amount` can be larger than `limit`; false if either is unknown. */
export const exceeds = (ctx: Context, amount: Quantity, limit: Quantity): boolean => {
  const over = amount.minus(limit).atLeast(ctx.constant(0, amount.unit, 'nothing beyond'))
  return over.known && !over.isZero
}

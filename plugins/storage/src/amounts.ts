import type { Path, Quantity, ResourceContext, Unit } from '@planner/contract'

/** Any resource's context: what the parts shared by several types need of it. */
// biome-ignore lint/suspicious/noExplicitAny: the parts shared by several resource types take the context of each
export type Context = ResourceContext<any>

/** Whether a property is written (or has a default). */
export const isGiven = (ctx: Context, path: Path): boolean => {
  let value: unknown = ctx.props
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value !== undefined
}

/** What is kept all month, in GB-months. */
export const kept = (ctx: Context, path: Path): Quantity => ctx.input(path, 'GB').times(ctx.month.length)

/** The amount at `path`, or none of it where nobody gave one. */
export const inputOrNone = (ctx: Context, path: Path, unit: Unit, because: string): Quantity =>
  isGiven(ctx, path) ? ctx.input(path, unit) : ctx.constant(0, unit, because)

/** What of `amount` goes beyond `part`. */
export const beyond = (ctx: Context, amount: Quantity, part: Quantity): Quantity =>
  amount.minus(part).atLeast(ctx.constant(0, amount.unit, 'nothing beyond'))

/** True if `amount` can be larger than `limit`; false if either is unknown. */
export const exceeds = (ctx: Context, amount: Quantity, limit: Quantity): boolean => {
  const over = beyond(ctx, amount, limit)
  return over.known && !over.isZero
}

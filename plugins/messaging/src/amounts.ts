import type { CheckContext, Path, Quantity, ResourceContext, Unit } from '@planner/contract'

/** Any resource's context: what the parts shared by several types need of it. */
// biome-ignore lint/suspicious/noExplicitAny: the parts shared by several resource types take the context of each
export type Context = ResourceContext<any>
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Check = CheckContext<any>

/** Whether a property is written (or has a default). */
export const isGiven = (ctx: Context, path: Path): boolean => {
  let value: unknown = ctx.props
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value !== undefined
}

/** True if `amount` can be larger than `limit`; false if either is unknown. */
export const exceeds = (ctx: Context, amount: Quantity, limit: Quantity): boolean => {
  const over = amount.minus(limit).atLeast(ctx.constant(0, amount.unit, 'nothing beyond'))
  return over.known && !over.isZero
}

/** The amount at `path`, or `fallback` where nobody gave one. */
export const inputOr = (ctx: Context, path: Path, unit: Unit, fallback: () => Quantity): Quantity =>
  isGiven(ctx, path) ? ctx.input(path, unit) : fallback()

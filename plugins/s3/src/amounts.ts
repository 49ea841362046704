import type { Path, Quantity, ResourceContext, Unit } from '@planner/contract'

/** Any resource's context: what the parts shared by several types need of it. */
// biome-ignore lint/suspicious/noExplicitAny: the parts shared by several resource types take the context of each
export type Context = ResourceContext<any>

/** What is written at a path; undefined if nothing. */
const written = (ctx: Context, path: Path): unknown => {
  let value: unknown = ctx.props
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value
}

export const isGiven = (ctx: Context, path: Path): boolean => written(ctx, path) !== undefined

/** Whether the amount is the same in every month, as far as can be seen without reading it. */
export const isSteady = (ctx: Context, path: Path): boolean => {
  const value = written(ctx, path)
  return typeof value !== 'object' || value === null || !('growth' in value || 'changes' in value || 'driver' in value)
}

/** The amount at `path`, or `fallback` where nobody gave one. */
export const inputOr = (ctx: Context, path: Path, unit: Unit, fallback: number, because: string): Quantity =>
  isGiven(ctx, path) ? ctx.input(path, unit) : ctx.constant(fallback, unit, because)

export const zero = (ctx: Context, unit: Unit): Quantity => ctx.constant(0, unit, 'none')

/** The mean size at `path`, a byte or more: a design with less is refused, but what is worked out before must not divide by zero. */
export const sizeAt = (ctx: Context, path: Path): Quantity => ctx.input(path, 'KB').atLeast(ctx.constant(1, 'byte', 'least size').as('KB'))

/** How many objects, or requests of one object each, an amount of data is; unknown if nobody gave their size. */
export const objectsIn = (data: Quantity, size: Quantity, unit: 'object' | 'request' = 'object'): Quantity =>
  data.as('KB').dividedBy(size.as(`KB/${unit}`))

/** The sum of what is there; undefined if nothing is. */
export const together = (...amounts: readonly (Quantity | undefined)[]): Quantity | undefined =>
  amounts.reduce((sum, next) => (sum && next ? sum.plus(next) : (sum ?? next)), undefined)

/** True if `amount` can be more than `limit`; false if either is unknown. */
export const exceeds = (ctx: Context, amount: Quantity, limit: Quantity): boolean => {
  const over = amount.minus(limit)
  return over.known && !over.atLeast(zero(ctx, over.unit)).isZero
}

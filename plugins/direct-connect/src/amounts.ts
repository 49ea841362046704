import type { Path, Quantity, ResourceContext } from '@planner/contract'

/** Any resource's context: what the parts shared by several types need of it. */
// biome-ignore lint/suspicious/noExplicitAny: the parts shared by several resource types take the context of each
export type Context = ResourceContext<any>

/** What is written at a path (or its default). */
export const written = (ctx: Context, path: Path): unknown => {
  let value: unknown = ctx.props
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value
}

/** Whether a property is written (or has a default). */
export const isGiven = (ctx: Context, path: Path): boolean => written(ctx, path) !== undefined

/** The plain number at a path; undefined if it is absent, or varies. */
export const plainNumber = (ctx: Context, path: Path): number | undefined => {
  const value = written(ctx, path)
  return typeof value === 'number' ? value : undefined
}

/** True if `amount` can be larger than `limit`; false if either is unknown. */
export const exceeds = (ctx: Context, amount: Quantity, limit: Quantity): boolean => {
  const over = amount.minus(limit)
  return over.known && !over.atLeast(ctx.constant(0, over.unit, 'no excess')).isZero
}

/** A number that may only be one half, for parts of equal size. */
export const half = (ctx: Context, because: string): Quantity => ctx.constant('0.5', '1', because)

/**
 * Whether the resource itself says what leaves AWS through it. Without, the design's connections `via` it do, and
 * if there are none either, it depends on usage.
 */
export const isOwnData = (ctx: Context): boolean => isGiven(ctx, ['dataOut']) || ctx.referrers('via').length === 0

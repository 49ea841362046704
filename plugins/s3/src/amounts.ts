import type { Path, Quantity, ResourceContext, Unit } from '@planner/contract'

/** What is written at a path; undefined if nothing. */
const written = (ctx: ResourceContext, path: Path): unknown => {
  let value: unknown = ctx.props
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value
}

/** Whether the amount is the same in every month, as far as can be seen without reading it. */
export const isSteady = (ctx: ResourceContext, path: Path): boolean => {
  const value = written(ctx, path)
  return typeof value !== 'object' || value === null || !('growth' in value || 'changes' in value || 'driver' in value)
}

export const zero = (ctx: ResourceContext, unit: Unit): Quantity => ctx.constant(0, unit, 'none')

/** The mean size at `path`, a byte or more: a design with less is refused, but what is worked out before must not divide by zero. */
export const sizeAt = (ctx: ResourceContext, path: Path): Quantity =>
  ctx.input(path, 'KB').atLeast(ctx.constant(1, 'byte', 'least size').as('KB'))

/** How many objects, or requests of one object each, an amount of data is; unknown if nobody gave their size. */
export const objectsIn = (data: Quantity, size: Quantity, unit: 'object' | 'request' = 'object'): Quantity =>
  data.as('KB').dividedBy(size.as(`KB/${unit}`))

/** The sum of what is there; undefined if nothing is. */
export const together = (...amounts: readonly (Quantity | undefined)[]): Quantity | undefined =>
  amounts.reduce((sum, next) => (sum && next ? sum.plus(next) : (sum ?? next)), undefined)

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

/** The amount at `path`, or `fallback` with its reason where nobody gave one. */
export const inputOr = (ctx: Context, path: Path, unit: Unit, fallback: number | string, because: string): Quantity =>
  isGiven(ctx, path) ? ctx.input(path, unit) : ctx.constant(fallback, unit, because)

/** True if `amount` can be larger than `limit`; false if either is unknown. */
export const exceeds = (ctx: Context, amount: Quantity, limit: Quantity): boolean => {
  const over = amount.minus(limit)
  return over.known && !over.atLeast(ctx.constant(0, over.unit, 'no excess')).isZero
}

/** What of `amount` goes beyond `part`. */
export const beyond = (ctx: Context, amount: Quantity, part: Quantity): Quantity =>
  amount.minus(part).atLeast(ctx.constant(0, amount.unit, 'nothing beyond'))

/** More is a mistake, and the checks say so. */
const MOST = 1_000_000

/** The least whole number that is not below the amount; undefined if the amount is unknown. `near` is where to begin to look. */
export const wholeOf = (ctx: Context, amount: Quantity, near: number): number | undefined => {
  if (!amount.known) return undefined
  const isBelow = (count: number) => exceeds(ctx, amount, ctx.constant(count, amount.unit, 'a whole number'))
  let high = Math.max(1, near)
  while (high < MOST && isBelow(high)) high *= 2
  let low = 0
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}

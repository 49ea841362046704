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

/** What of `amount` goes beyond `part`. */
export const beyond = (ctx: Context, amount: Quantity, part: Quantity): Quantity =>
  amount.minus(part).atLeast(ctx.constant(0, amount.unit, 'nothing beyond'))

/** True if `amount` can be larger than `limit`; false if either is unknown. */
export const exceeds = (ctx: Context, amount: Quantity, limit: Quantity): boolean => {
  const over = beyond(ctx, amount, limit)
  return over.known && !over.isZero
}

/** The amount at `path`, or `fallback` where nobody gave one. */
export const inputOr = (ctx: Context, path: Path, unit: Unit, fallback: () => Quantity): Quantity =>
  isGiven(ctx, path) ? ctx.input(path, unit) : fallback()

/** A size that one can divide by, also where the design says 0. */
export const atLeastTiny = (ctx: Context, amount: Quantity): Quantity =>
  amount.atLeast(ctx.constant('0.000001', amount.unit, 'nothing to divide by'))

/** No stream has more shards. */
const MOST = 1_000_000

/** The least whole number that is not below the amount; undefined if the amount is unknown. */
export const wholeOf = (ctx: Context, amount: Quantity): number | undefined => {
  if (!amount.known) return undefined
  let [low, high] = [0, MOST]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (exceeds(ctx, amount, ctx.constant(middle, amount.unit, 'a whole number'))) low = middle + 1
    else high = middle
  }
  return low
}

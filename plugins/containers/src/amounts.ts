import type { Path, Profile, Quantity, ResourceContext, Unit } from '@planner/contract'

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

/** How many there are through the week; one all week where nobody says. */
export const countOf = (ctx: Context, path: Path, unit: Unit): Profile => {
  const profile = ctx.profile(path, unit)
  return isGiven(ctx, path) ? profile : profile.map(() => ctx.constant(1, unit, 'one of them runs'))
}

/** What of `amount` goes beyond `part`. */
export const beyond = (ctx: Context, amount: Quantity, part: Quantity): Quantity =>
  amount.minus(part).atLeast(ctx.constant(0, amount.unit, 'nothing beyond'))

/** True if `amount` can be larger than `limit`; false if either is unknown. */
export const exceeds = (ctx: Context, amount: Quantity, limit: Quantity): boolean => {
  const over = beyond(ctx, amount, limit)
  return over.known && !over.isZero
}

/** A plain number of a design, for facts; undefined for a text, a range or a schedule. */
export const plainNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

import type { Path, Quantity, ResourceContext } from '@planner/contract'

/** Any resource's context: what the shared parts need of it. */
// biome-ignore lint/suspicious/noExplicitAny: the shared parts take the context of each resource type
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

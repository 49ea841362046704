import type { Path, Profile, Quantity, ResourceContext } from '@planner/contract'

/** Any resource's context: what the shared parts need of it. */
// biome-ignore lint/suspicious/noExplicitAny: the shared parts take the context of each resource type
export type Context = ResourceContext<any>

/** Whether a property is written (or has a default). */
export const isGiven = (ctx: Context, path: Path): boolean => {
  let value: unknown = ctx.props
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value !== undefined
}

/** True if `amount` can be larger than `limit`; false if either is unknown. */
const exceeds = (ctx: Context, amount: Quantity, limit: Quantity): boolean => {
  const over = amount.minus(limit).atLeast(ctx.constant(0, amount.unit, 'nothing beyond'))
  return over.known && !over.isZero
}

/** Whether some hour of the week has more than `limit`. */
export const everExceeds = (ctx: Context, profile: Profile, limit: Quantity): boolean =>
  profile.segments.some(({ value }) => exceeds(ctx, value, limit))

/** Whether some hour of the week has less than `limit`. */
export const everBelow = (ctx: Context, profile: Profile, limit: Quantity): boolean =>
  profile.segments.some(({ value }) => exceeds(ctx, limit, value))

export const limitOf = (ctx: Context, limit: string, column: 'minimum' | 'maximum' | 'quota', unit: string): Quantity =>
  ctx.spec('elasticache-limits', limit, column, unit)

import type { Path, Profile, Quantity, ResourceContext } from '@planner/contract'

/** Any resource's context: what the parts shared by instances and clusters need of it. */
// biome-ignore lint/suspicious/noExplicitAny: the parts shared by both resource types take the context of each
export type Context = ResourceContext<any>

/** Whether a property is written (or has a default). */
export const isGiven = (ctx: Context, path: Path): boolean => {
  let value: unknown = ctx.props
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value !== undefined
}

export const zero = (ctx: Context, unit: string, because: string): Quantity => ctx.constant(0, unit, because)

/** True if `amount` can be larger than `limit`; false if either is unknown. */
export const exceeds = (ctx: Context, amount: Quantity, limit: Quantity): boolean => {
  const over = amount.minus(limit)
  return over.known && !over.atLeast(zero(ctx, over.unit, 'no excess')).isZero
}

/** What of `amount` goes beyond `part`. */
export const beyond = (ctx: Context, amount: Quantity, part: Quantity): Quantity =>
  amount.minus(part).atLeast(zero(ctx, amount.unit, 'nothing beyond'))

/** The largest value at any hour of the week. */
export const peak = (profile: Profile): Quantity =>
  [...new Set(profile.segments.map(({ value }) => value))].reduce((most, value) => most.atLeast(value))

/** A number of a dated billing rule. */
export const ruleAmount = (ctx: Context, rule: string, unit: string): Quantity => ctx.spec('billing-rules', rule, 'amount', unit)

/** Whether what a billing rule says held on the estimate's date. */
export const ruleHolds = (ctx: Context, rule: string): boolean => ctx.catalog('billing-rules', rule) !== undefined

/** A label that says which part of the resource it is of: `Storage, gp3 (replicas.reports)`. */
export const labelled = (text: string, prefix: string): string => (prefix === '' ? text : `${text} (${prefix.slice(0, -1)})`)

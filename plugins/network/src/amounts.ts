import type { Facts, Path, Quantity, ResourceContext } from '@planner/contract'

/** Any network resource's context: what the parts shared by several types need of it. */
// biome-ignore lint/suspicious/noExplicitAny: the parts shared by several resource types take the context of each
export type Context = ResourceContext<any>

/** Whether a property is written (or has a default). */
export const isGiven = (ctx: Context, path: Path): boolean => {
  let value: unknown = ctx.props
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value !== undefined
}

/** The number written for an amount, where it is a plain one. */
export const plainNumber = (written: unknown): number | undefined => (typeof written === 'number' ? written : undefined)

/** Hours that one exists in a month. Each started hour is billed in full. */
export const startedHours = (ctx: Context, rule: string): Quantity =>
  isGiven(ctx, ['hours'])
    ? ctx
        .input(['hours'], 'hour')
        .roundUpTo(ctx.spec('billing-rules', rule, 'incrementSeconds', 'second').as('hour'))
        .named('started hours of each')
    : ctx.month.hours

/** Zones that a resource lies in: as written, or those of its subnets. */
export const zonesOf = (ctx: Context): readonly string[] => ctx.props.zones ?? [...new Set(ctx.related('subnets').flatMap(zonesOfFacts))]

/** Zones that a resource says it is in. */
export const zonesOfFacts = (facts: Facts | undefined): readonly string[] => {
  const zones = facts?.['availability.zones']
  return Array.isArray(zones) ? zones : []
}

/** How many of one in each zone; one zone where none is named. */
export const inZones = (ctx: Context): Quantity => {
  const zones = zonesOf(ctx).length
  return zones > 0 ? ctx.constant(zones, '1', 'one in each zone') : ctx.constant(1, '1', 'no zones are given: one zone')
}

/** Whether what passes is counted elsewhere only: connections go `via` this, and nobody gave another amount. */
export const onlyConnections = (ctx: Context, path: Path): boolean => !isGiven(ctx, path) && ctx.referrers('via').length > 0

/** Public addresses have a price since 2024-02. */
export const addressesAreFree = (ctx: Context): boolean => ctx.catalog('billing-rules', 'vpc.public-ipv4')?.cells.amount === '0'

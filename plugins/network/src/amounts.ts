import type { Path, Quantity, ResourceContext } from '@planner/contract'

/** Hours that one exists in a month. Each started hour is billed in full. */
export const startedHours = (ctx: ResourceContext, rule: string): Quantity =>
  ctx.given(['hours'])
    ? ctx
        .input(['hours'], 'hour')
        .roundUpTo(ctx.spec('billing-rules', rule, 'incrementSeconds', 'second').as('hour'))
        .named('started hours of each')
    : ctx.month.hours

/** Zones that a resource lies in: as written, or those of its subnets. */
export const zonesOf = (ctx: ResourceContext): readonly string[] => ctx.props.zones ?? ctx.relatedZones('subnets') ?? []

/** How many of one in each zone; one zone where none is named. */
export const inZones = (ctx: ResourceContext): Quantity => {
  const zones = zonesOf(ctx).length
  return zones > 0 ? ctx.constant(zones, '1', 'one in each zone') : ctx.constant(1, '1', 'no zones are given: one zone')
}

/** Whether what passes is counted elsewhere only: connections go `via` this, and nobody gave another amount. */
export const onlyConnections = (ctx: ResourceContext, path: Path): boolean => !ctx.given(path) && ctx.referrers('via').length > 0

/** Public addresses have a price since 2024-02. */
export const addressesAreFree = (ctx: ResourceContext): boolean => ctx.catalog('billing-rules', 'vpc.public-ipv4')?.cells.amount === '0'

import type { ResourceContext } from '@planner/contract'

/** Zones that a load balancer has nodes in: as written, or those of its subnets. */
export const zonesOf = (ctx: ResourceContext): readonly string[] => ctx.props.zones ?? ctx.relatedZones('subnets') ?? []

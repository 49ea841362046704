import type { ResourceContext } from '@planner/contract'

/** Zones of the DB subnet group: as written, or those of its subnets; undefined where the design says nothing. */
export const subnetZones = (ctx: ResourceContext): readonly string[] | undefined => ctx.props.zones ?? ctx.relatedZones('subnets')

/** Whether its subnets have a route to the internet: false if one of them has none; undefined where the design says nothing. */
export const publicSubnets = (ctx: ResourceContext): boolean | undefined => {
  if (ctx.props.publicSubnets !== undefined) return ctx.props.publicSubnets
  const known = ctx.related('subnets').flatMap((subnet) => subnet['network.public'] ?? [])
  return known.length > 0 ? known.every((each) => each === true) : undefined
}

import type { Facts, ResourceContext } from '@planner/contract'

/** Where it stands, as its subnets say. */
export const subnetFacts = (ctx: Pick<ResourceContext, 'related'>): Facts => {
  const subnets = ctx.related('subnets')
  return {
    'vpc.address': subnets[0]?.['vpc.address'],
    'availability.subnet-zones':
      subnets.length > 0 ? [...new Set(subnets.flatMap((subnet) => subnet['availability.zones'] ?? []))] : undefined,
  }
}

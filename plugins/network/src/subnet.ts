import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/subnet.schema.json' with { type: 'json' }
import { hasInternetRoute, targetsOf } from './routes.js'
import type { SubnetProps } from './subnet.types.js'
import { subnetProblems } from './subnet-checks.js'

type Context = ResourceContext<SubnetProps>

const facts = (ctx: Context): Facts => {
  const { vpc, cidr, zone, routes, networkAcl } = ctx.props
  const [table] = ctx.related('routeTable')
  const [acl] = ctx.related('networkAcl')
  return {
    'vpc.address': vpc,
    'vpc.cidrs': [cidr],
    'availability.zones': [zone],
    'availability.zone-count': 1,
    'network.public': isPublic(ctx),
    'network.routes': routes ? targetsOf(routes) : (table?.['network.routes'] ?? []),
    'network.own-routes': routes !== undefined,
    'network.acl': networkAcl !== undefined && networkAcl !== false,
    'security.allows-all': acl?.['security.allows-all'],
  }
}

/** What the routes say, as AWS has it; where none are written, what is meant. */
const isPublic = (ctx: Context): boolean => {
  const { routes } = ctx.props
  const [table] = ctx.related('routeTable')
  if (routes) return hasInternetRoute(routes)
  return table ? table['network.internet-route'] === true : ctx.props.public === true
}

export default {
  title: 'Subnet',
  summary: 'A range of a VPC in one zone; free, public or private by its routes.',
  schema,
  serviceModel: 'abstracted',
  lines: () => [],
  facts,
  problems: (ctx: CheckContext<SubnetProps>): Iterable<Problem> => subnetProblems(ctx, isPublic(ctx)),
} satisfies ResourceType<SubnetProps>

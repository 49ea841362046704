import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/resolver-endpoint.schema.json' with { type: 'json' }
import type { ResolverEndpointProps } from './resolver-endpoint.types.js'

type Context = ResourceContext<ResolverEndpointProps>

/** AWS refuses an endpoint with fewer. */
const FEWEST_ADDRESSES = 2

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'interfaces',
    label: 'Network interfaces of the endpoints',
    quantity: ctx
      .input(['count'], 'endpoint')
      .as('1')
      .times(ctx.input(['addresses'], 'interface'))
      .times(ctx.input(['hours'], 'hour', ctx.month.hours).atMost(ctx.month.hours)),
    price: { offer: 'AmazonRoute53', where: { usagetype: 'ResolverNetworkInterface' }, per: 'interface-hour' },
    charge: 'recurring',
  }
  yield {
    id: 'queries',
    label: 'Queries through the endpoints',
    quantity: ctx.input(['queries'], 'query'),
    price: { offer: 'AmazonRoute53', where: { usagetype: 'DNS-Queries' }, per: 'query' },
    charge: 'usage',
    pool: 'AmazonRoute53.resolver-queries',
  }
}

const facts = (ctx: Context): Facts => {
  const zones = ctx.relatedZones('subnets')
  return {
    'dns.direction': ctx.props.direction ?? 'inbound',
    'network.public': false,
    'vpc.address': ctx.related('subnets')[0]?.['vpc.address'],
    'availability.zones': zones?.toSorted(),
    'availability.multi-zone': zones && zones.length > 1,
  }
}

function* problems(ctx: CheckContext<ResolverEndpointProps>): Generator<Problem> {
  const addresses = ctx.input(['addresses'], 'interface')
  if (ctx.constant(FEWEST_ADDRESSES, 'interface', 'fewest').exceeds(addresses))
    yield {
      id: 'route53.resolver-addresses',
      severity: 'error',
      path: ['addresses'],
      message: 'a resolver endpoint has two addresses at least',
      hint: 'take 2 or more',
    }
  if (addresses.exceeds(ctx.spec('service-quotas', 'route-53.ip-addresses-per-resolver-endpoint', 'default', 'interface')))
    yield {
      id: 'route53.resolver-addresses',
      severity: 'quota',
      path: ['addresses'],
      message: "more addresses than AWS's default quota of an endpoint, 6",
      hint: 'ask AWS for more, or take several endpoints',
    }
  if (ctx.input(['count'], 'endpoint').exceeds(ctx.spec('service-quotas', 'route-53.resolver-endpoints', 'default', 'endpoint')))
    yield {
      id: 'route53.resolver-endpoints',
      severity: 'quota',
      path: ['count'],
      message: "more endpoints than AWS's default quota of a region, 4",
      hint: 'ask AWS for more, or share them between VPCs',
    }
}

export default {
  title: 'Route 53 Resolver endpoint',
  summary: 'Inbound and outbound endpoints by address and hour, and queries through them.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<ResolverEndpointProps>

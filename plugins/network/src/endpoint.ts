import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/endpoint.schema.json' with { type: 'json' }
import { inZones, onlyConnections, startedHours, zonesOf } from './amounts.js'
import type { EndpointProps } from './endpoint.types.js'
import { endpointData } from './hops.js'

type Context = ResourceContext<EndpointProps>

/** The services that have gateway endpoints. */
const GATEWAY_SERVICES = ['s3', 'dynamodb']

function* lines(ctx: Context): Generator<CostLine> {
  const { kind } = ctx.props
  if (kind === 'gateway') return
  yield {
    id: 'hours',
    label: kind === 'interface' ? 'Interface endpoints' : 'Gateway Load Balancer endpoints',
    quantity: ctx.input(['count'], 'endpoint').times(inZones(ctx)).times(startedHours(ctx, 'vpc.interface-endpoints')),
    price: {
      offer: 'AmazonVPC',
      where: { usagetype: kind === 'interface' ? 'VpcEndpoint-Hours' : 'VpcEndpoint-GWLBE-Hours' },
      per: 'endpoint-hour',
    },
    charge: 'recurring',
  }
  if (!onlyConnections(ctx, ['gb']))
    yield { id: 'data', label: 'Data processed', quantity: ctx.input(['gb'], 'GB'), charge: 'usage', ...endpointData(kind) }
}

const facts = (ctx: Context): Facts => {
  const zones = zonesOf(ctx)
  return {
    'network.public': false,
    'network.gateway': `${ctx.props.kind}-endpoint`,
    'network.service': serviceOf(ctx.props.service),
    'network.policy': ctx.props.policy === true,
    'security.groups': ctx.props.securityGroups ?? [],
    'vpc.address': ctx.props.vpc ?? ctx.related('subnets')[0]?.['vpc.address'],
    'availability.zones': zones.length > 0 ? zones : undefined,
    'availability.zone-count': ctx.props.kind === 'gateway' ? undefined : Math.max(1, zones.length),
  }
}

/** `com.amazonaws.eu-west-1.s3` is `s3`. */
const serviceOf = (written: string | undefined): string | undefined => written?.replace(/^(com|cn\.com)\.amazonaws\.[a-z0-9-]+\./, '')

function* problems({ props }: CheckContext<EndpointProps>): Generator<Problem> {
  const service = serviceOf(props.service)
  if (props.kind === 'gateway' && service !== undefined && !GATEWAY_SERVICES.includes(service))
    yield {
      id: 'endpoint.gateway-service',
      severity: 'error',
      path: ['service'],
      message: `${props.service} has no gateway endpoints; ${GATEWAY_SERVICES.join(' and ')} have`,
      hint: 'write "kind": "interface"',
    }
}

export default {
  title: 'VPC endpoint',
  summary: 'Interface and Gateway Load Balancer endpoints by the hour in each zone and by the GB, gateway endpoints free.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<EndpointProps>

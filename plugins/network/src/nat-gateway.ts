import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/nat-gateway.schema.json' with { type: 'json' }
import { addressesAreFree, inZones, onlyConnections, startedHours, zonesOf } from './amounts.js'
import type { NatGatewayProps } from './nat-gateway.types.js'
import { natOmissions } from './nat-omissions.js'
import { overQuota } from './quotas.js'

type Context = ResourceContext<NatGatewayProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { kind, addresses = 1, ownAddresses } = ctx.props
  const hours = ctx.input(['count'], 'gateway').times(inZones(ctx)).times(startedHours(ctx, 'vpc.nat-gateway'))
  yield {
    id: 'hours',
    label: 'NAT gateways',
    quantity: hours,
    price: { offer: 'AmazonEC2', where: { usagetype: 'NatGateway-Hours' }, per: 'gateway-hour' },
    charge: 'recurring',
  }
  if (!onlyConnections(ctx, ['gb']))
    yield {
      id: 'data',
      label: 'Data processed',
      quantity: ctx.input(['gb'], 'GB'),
      price: { offer: 'AmazonEC2', where: { usagetype: 'NatGateway-Bytes' }, per: 'GB' },
      charge: 'usage',
    }
  if (kind !== 'private' && !ownAddresses && !addressesAreFree(ctx))
    yield {
      id: 'addresses',
      label: 'Public IPv4 addresses',
      quantity: ctx.constant(addresses, 'address', 'of each gateway').times(hours.as('hour')),
      price: { offer: 'AmazonVPC', where: { usagetype: 'PublicIPv4:InUseAddress' }, per: 'address-hour' },
      charge: 'recurring',
    }
}

const facts = (ctx: Context): Facts => {
  const zones = zonesOf(ctx)
  return {
    'network.public': false,
    'network.gateway': 'nat',
    'vpc.address': ctx.related('subnets')[0]?.['vpc.address'],
    'availability.zones': zones.length > 0 ? zones : undefined,
    'availability.zone-count': Math.max(1, zones.length),
  }
}

function* problems(ctx: CheckContext<NatGatewayProps>): Generator<Problem> {
  const { kind, subnets } = ctx.props
  for (const [index, subnet] of ctx.related('subnets').entries())
    if (kind !== 'private' && subnet['network.public'] === false)
      yield {
        id: 'nat.in-public-subnet',
        severity: 'error',
        path: ['subnets', index],
        message: `${subnet.address} is private; a public NAT gateway needs a subnet with a route to an internet gateway`,
        hint: 'name a public subnet, or write "kind": "private"',
      }
  if (subnets && ctx.referrers('routes.via').length === 0)
    yield {
      id: 'nat.routed-from-private',
      severity: 'warn',
      path: [],
      message: 'no subnet has a route to it: nothing can use it',
      hint: 'add { "to": "0.0.0.0/0", "via": … } to the routes of the private subnets',
    }
  yield* overQuota(ctx, 'nat.per-az-limit', 'vpc.nat-gateways-per-availability-zone', ctx.plain(['count']), ['count'])
  yield* overQuota(ctx, 'nat.addresses-limit', 'vpc.elastic-ip-addresses-per-public-nat-gateway', ctx.props.addresses, ['addresses'])
}

export default {
  title: 'NAT gateway',
  summary: 'NAT gateways by the hour in each zone, the GB they process, and their public addresses.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
  omissions: natOmissions,
} satisfies ResourceType<NatGatewayProps>

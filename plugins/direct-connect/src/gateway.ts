import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/gateway.schema.json' with { type: 'json' }
import type { GatewayProps } from './gateway.types.js'

type Check = CheckContext<GatewayProps>

const facts = ({ props, region }: ResourceContext<GatewayProps>): Facts => ({
  'gateway.regions': props.regions ?? [region],
  'gateway.virtual-private-gateways': props.virtualPrivateGateways ?? 0,
  'gateway.transit-gateways': props.transitGateways ?? 0,
  'network.public': false,
})

const isPrivateAsn = (asn: number): boolean => (asn >= 64512 && asn <= 65534) || (asn >= 4_200_000_000 && asn <= 4_294_967_294)

function* problems(ctx: Check): Generator<Problem> {
  const { asn = 64512, virtualPrivateGateways = 0, transitGateways = 0, allowedPrefixes = [] } = ctx.props
  if (!isPrivateAsn(asn))
    yield {
      id: 'dx.gateway-asn',
      severity: 'error',
      path: ['asn'],
      message: `${asn} is no private autonomous system number`,
      hint: 'take one of 64512 to 65534 or 4200000000 to 4294967294',
    }
  if (virtualPrivateGateways > 0 && transitGateways > 0)
    yield {
      id: 'dx.gateway-mixed',
      severity: 'error',
      path: ['transitGateways'],
      message: 'a Direct Connect gateway reaches either virtual private gateways or transit gateways',
      hint: 'take a second Direct Connect gateway; it costs nothing',
    }
  if (transitGateways > 0 && allowedPrefixes.length === 0)
    yield {
      id: 'dx.gateway-prefixes',
      severity: 'error',
      path: ['allowedPrefixes'],
      message: 'with transit gateways, only the allowed prefixes are announced to your side: without any it has no route to AWS',
      hint: 'write the ranges of the VPCs in "allowedPrefixes"',
    }
  yield* tooMany(ctx, virtualPrivateGateways, 'virtualPrivateGateways', 'direct-connect.virtual-gateways-per-gateway')
  yield* tooMany(ctx, transitGateways, 'transitGateways', 'direct-connect.transit-gateways-per-gateway')
}

function* tooMany(ctx: Check, count: number, property: string, quota: string): Generator<Problem> {
  const limit = ctx.catalog('service-quotas', quota)?.cells.default
  if (limit === undefined || count <= Number(limit)) return
  yield {
    id: 'dx.gateway-limit',
    severity: 'error',
    path: [property],
    message: `a Direct Connect gateway reaches at most ${limit} of these, not ${count}`,
    hint: 'take more Direct Connect gateways; they cost nothing',
  }
}

export default {
  title: 'Direct Connect gateway',
  summary: 'Joins connections of any location with VPCs of any region; costs nothing.',
  schema,
  serviceModel: 'infrastructure',
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<GatewayProps>

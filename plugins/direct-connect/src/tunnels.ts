import type { CheckContext, CostLine, Path, Problem, Quantity, ResourceContext } from '@planner/contract'
import { missingRanges, overlapping } from './ranges.js'
import { vpnQuotaProblems } from './vpn-quotas.js'

/** Hours of VPN connections; both tunnels of each are in the price. */
export const vpnLine = (id: string, label: string, connectionHours: Quantity): CostLine => ({
  id,
  label,
  quantity: connectionHours,
  price: {
    offer: 'AmazonVPC',
    where: { usagetype: 'VPN-Usage-Hours:ipsec.1', operation: 'CreateVpnConnection' },
    per: 'connection-hour',
  },
  charge: 'recurring',
})

const list = (ctx: ResourceContext, name: string): readonly string[] => ctx.props[name] ?? []

/** What a VPN needs at both ends, and what the routes must say. `count` is the path of the number of connections. */
export function* vpnProblems(ctx: CheckContext, count: Path): Generator<Problem> {
  const { virtualPrivateGateway, transitGateway, customerGateway } = ctx.props
  if (virtualPrivateGateway === undefined && transitGateway === undefined)
    yield endpointProblem('virtualPrivateGateway', "no gateway on AWS's side", 'name a "virtualPrivateGateway" or a "transitGateway"')
  if (virtualPrivateGateway !== undefined && transitGateway !== undefined)
    yield endpointProblem('transitGateway', "two gateways on AWS's side", 'keep either "virtualPrivateGateway" or "transitGateway"')
  if (customerGateway === undefined) yield endpointProblem('customerGateway', 'no gateway on your side', 'name a "customerGateway"')
  if (ctx.props.tunnels === 1)
    yield {
      id: 'vpn.one-tunnel',
      severity: 'warn',
      path: ['tunnels'],
      message: 'AWS takes down one tunnel of a connection for maintenance: with one in use the VPN is down then',
      hint: 'set up both tunnels; they cost nothing more',
    }
  yield* vpnQuotaProblems(ctx, count)
  yield* routeProblems(ctx)
}

const endpointProblem = (name: string, what: string, hint: string): Problem => ({
  id: 'vpn.endpoints',
  severity: 'error',
  path: [name],
  message: `a VPN connection joins one gateway of AWS and one customer gateway; it has ${what}`,
  hint,
})

export function* routeProblems(ctx: CheckContext): Generator<Problem> {
  const onPremises = list(ctx, 'onPremises')
  if (onPremises.length === 0) return
  const missing = ctx.props.routePropagation === true ? [] : missingRanges(onPremises, list(ctx, 'routes'))
  if (missing.length > 0)
    yield {
      id: 'vpn.route-onprem',
      severity: 'error',
      path: ['routes'],
      message: `no route of the subnets leads to ${missing.join(', ')} on premises`,
      hint: 'add the ranges to "routes", or set "routePropagation": true',
    }
  const overlap = overlapping(onPremises, list(ctx, 'vpcRanges'))
  if (overlap)
    yield {
      id: 'vpn.onprem-overlap',
      severity: 'error',
      path: ['onPremises'],
      message: `${overlap[0]} on premises overlaps ${overlap[1]} of a VPC: no route can tell them apart`,
      hint: 'give one side other addresses',
    }
}

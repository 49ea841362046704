import type { CheckContext, CostLine, Facts, Path, Problem, Quantity } from '@planner/contract'
import { type Context, plainNumber, written } from './amounts.js'
import { missingRanges, overlapping } from './ranges.js'

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

// biome-ignore lint/suspicious/noExplicitAny: the checks shared by several resource types take the context of each
type Check = CheckContext<any>

const list = (ctx: Context, name: string): readonly string[] => (written(ctx, [name]) as readonly string[] | undefined) ?? []

/** What a VPN needs at both ends, and what the routes must say. `count` is the path of the number of connections. */
export function* vpnProblems(ctx: Check, count: Path): Generator<Problem> {
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
  yield* quotaProblems(ctx, count)
  yield* routeProblems(ctx)
}

const endpointProblem = (name: string, what: string, hint: string): Problem => ({
  id: 'vpn.endpoints',
  severity: 'error',
  path: [name],
  message: `a VPN connection joins one gateway of AWS and one customer gateway; it has ${what}`,
  hint,
})

/** Quotas of the region: whoever goes beyond says so, and those after it keep silent. */
function* quotaProblems(ctx: Check, count: Path): Generator<Problem> {
  const own = plainNumber(ctx, count)
  const before = earlierLinks(ctx)
  const connections = before.reduce((sum, link) => sum + (Number(link['hybrid.vpn-connections']) || 0), 0)
  yield* beyond(ctx, 'vpn.connections-per-region', connections, connections + (own ?? 0), {
    id: 'vpn.count-limit',
    path: count,
    what: 'connections',
  })
  const gateways = new Set(before.flatMap((link) => link['vpn.customer-gateway'] ?? []))
  const { customerGateway } = ctx.props
  if (customerGateway !== undefined)
    yield* beyond(ctx, 'vpn.customer-gateways-per-region', gateways.size, new Set([...gateways, customerGateway]).size, {
      id: 'cgw.count-limit',
      path: ['customerGateway'],
      what: 'customer gateways',
    })
}

/** Links of the region that stand before this one in the design. */
const earlierLinks = (ctx: Check): readonly Facts[] => {
  const links = [...ctx.all('aws:vpn:site-to-site'), ...ctx.all('aws:direct-connect:hybrid-link')].filter(
    ({ region }) => region === ctx.region,
  )
  return links.slice(
    0,
    Math.max(
      0,
      links.findIndex(({ address }) => address === ctx.address),
    ),
  )
}

function* beyond(
  ctx: Check,
  quota: string,
  before: number,
  now: number,
  { id, path, what }: { readonly id: string; readonly path: Path; readonly what: string },
): Generator<Problem> {
  const limit = ctx.catalog('service-quotas', quota)?.cells.default
  if (limit === undefined || before > Number(limit) || now <= Number(limit)) return
  yield {
    id,
    severity: 'quota',
    path,
    message: `${now} ${what} are more than AWS's default quota of ${limit} a region`,
    hint: 'ask for an increase in Service Quotas, or see what your account has',
  }
}

export function* routeProblems(ctx: Check): Generator<Problem> {
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

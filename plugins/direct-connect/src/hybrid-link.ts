import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/hybrid-link.schema.json' with { type: 'json' }
import { half, isOwnData } from './amounts.js'
import type { HybridLinkProps } from './hybrid-link.types.js'
import { locationProblems, type PortChoice, priceGroup } from './locations.js'
import { groupProblems, partnerLine, portLine, portProblems } from './ports.js'
import { dataOutLine, internetOutLine } from './transfer.js'
import { routeProblems, vpnLine, vpnProblems } from './tunnels.js'

type Context = ResourceContext<HybridLinkProps>

/** What a pattern stands for. */
interface Pattern {
  readonly connections: 0 | 1 | 2
  /** Whether both connections carry traffic while all is well. */
  readonly shared: boolean
  readonly vpn: boolean
}

const PATTERNS: Readonly<Record<HybridLinkProps['pattern'], Pattern>> = {
  single: { connections: 1, shared: false, vpn: false },
  'single-with-vpn': { connections: 1, shared: false, vpn: true },
  'active-active': { connections: 2, shared: true, vpn: false },
  'active-active-with-vpn': { connections: 2, shared: true, vpn: true },
  'active-standby': { connections: 2, shared: false, vpn: false },
  'active-standby-with-vpn': { connections: 2, shared: false, vpn: true },
  vpn: { connections: 0, shared: false, vpn: true },
}

/** Where each connection is; the last location named holds for those after it. */
const connectionsOf = ({ pattern, locations = [] }: HybridLinkProps): readonly string[] =>
  [...locations, locations.at(-1) ?? ''].slice(0, PATTERNS[pattern].connections)

const portChoice = ({ kind = 'dedicated', speed = '1G', macsec = false }: HybridLinkProps): PortChoice => ({ kind, speed, macsec })

function* lines(ctx: Context): Generator<CostLine> {
  const { connections, vpn } = PATTERNS[ctx.props.pattern]
  const locations = connectionsOf(ctx.props)
  const each = ctx.constant(ctx.props.portsPerConnection ?? 1, 'port', 'ports of a connection')
  for (const [index, location] of locations.entries())
    yield portLine(ctx, `connections.${index}.ports`, portChoice(ctx.props), location, each)
  if (connections > 0 && ctx.given(['partnerFee']))
    yield partnerLine(ctx, each.times(ctx.constant(connections, '1', `connections of "${ctx.props.pattern}"`)))
  if (vpn) yield vpnLine('vpn.connections', 'VPN connections', ctx.input(['vpnConnections'], 'connection').times(ctx.month.hours))
  if (isOwnData(ctx)) yield* dataLines(ctx, locations)
}

function* dataLines(ctx: Context, locations: readonly string[]): Generator<CostLine> {
  const { connections, shared, vpn } = PATTERNS[ctx.props.pattern]
  const data = ctx.input(['dataOut'], 'GB')
  const carrying = shared ? locations : locations.slice(0, 1)
  for (const [index, location] of carrying.entries())
    yield dataOutLine(ctx, `connections.${index}.data-out`, location, ctx.region, partOf(ctx, data, shared))
  if (vpn) yield internetOutLine('vpn.data-out', 'Data out through the VPN', connections === 0 ? data : ctx.input(['backupData'], 'GB'))
}

const partOf = (ctx: Context, data: Quantity, shared: boolean): Quantity =>
  shared ? data.share(half(ctx, 'both connections carry the same')) : data

const facts = (ctx: Context): Facts => {
  const { pattern, gateway, macsec = false, tunnels = 2 } = ctx.props
  const { connections, shared, vpn } = PATTERNS[pattern]
  const locations = [...new Set(connectionsOf(ctx.props).map((code) => code.toUpperCase()))]
  return {
    // What goes through a VPN alone is billed as internet traffic, also in connections `via` it.
    'network.gateway': connections === 0 ? 'vpn' : 'direct-connect',
    'hybrid.pattern': pattern,
    'hybrid.direct-connects': connections,
    'hybrid.active-active': shared,
    'hybrid.vpn-connections': vpn ? ctx.plain(['vpnConnections']) : 0,
    'hybrid.vpn-backup': vpn && connections > 0,
    'hybrid.locations': locations,
    'vpn.tunnels': vpn ? tunnels : undefined,
    'vpn.customer-gateway': vpn ? ctx.props.customerGateway : undefined,
    'vpn.routes-known': (ctx.props.onPremises?.length ?? 0) > 0,
    'direct-connect.area': connections > 0 ? priceGroup(ctx, connectionsOf(ctx.props)[0] ?? '') : undefined,
    'direct-connect.gateways': gateway === undefined ? [] : [gateway],
    'encryption.in-transit': connections === 0 || macsec,
    'network.public': false,
  }
}

function* problems(ctx: CheckContext<HybridLinkProps>): Generator<Problem> {
  const { connections, vpn } = PATTERNS[ctx.props.pattern]
  if (connections > 0) yield* connectionProblems(ctx, connections)
  if (vpn) yield* vpnProblems(ctx, ['vpnConnections'])
  else yield* routeProblems(ctx)
}

function* connectionProblems(ctx: CheckContext<HybridLinkProps>, connections: number): Generator<Problem> {
  const { locations = [], speed, portsPerConnection = 1 } = ctx.props
  if (locations.length === 0 || speed === undefined)
    yield {
      id: 'dx.hybrid-incomplete',
      severity: 'error',
      path: [locations.length === 0 ? 'locations' : 'speed'],
      message: `"${ctx.props.pattern}" has ${connections} Direct Connect connections: their ${locations.length === 0 ? 'locations are' : 'speed is'} missing`,
      hint: 'write "locations" and "speed", or take the pattern "vpn"',
    }
  if (locations.length > connections)
    yield {
      id: 'dx.hybrid-locations',
      severity: 'error',
      path: ['locations'],
      message: `"${ctx.props.pattern}" has one connection, not one at each of ${locations.length} locations`,
      hint: 'name one location, or take a pattern of two connections',
    }
  if (connections === 2 && new Set(connectionsOf(ctx.props).map((code) => code.toUpperCase())).size === 1 && locations.length > 0)
    yield {
      id: 'dx.hybrid-one-location',
      severity: 'warn',
      path: ['locations'],
      message: 'both connections end at one location and fail with it',
      hint: 'name a second location',
    }
  const port = portChoice(ctx.props)
  if (speed !== undefined) {
    yield* portProblems(port)
    for (const [index, code] of locations.entries()) yield* locationProblems(ctx, code, ['locations', index], port)
    if (portsPerConnection > 1) yield* groupProblems(ctx, port, portsPerConnection, ['portsPerConnection'])
  }
}

export default {
  title: 'Hybrid link',
  summary: 'A link to on premises as one redundancy pattern of Direct Connect connections and VPN.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems,
} satisfies ResourceType<HybridLinkProps>

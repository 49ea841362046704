import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/connection.schema.json' with { type: 'json' }
import { half, isGiven, isOwnData, plainNumber } from './amounts.js'
import type { ConnectionProps } from './connection.types.js'
import { interfaceProblems } from './interface-checks.js'
import { locationProblems, locationRow, type PortChoice, portRegion, priceGroup } from './locations.js'
import { groupProblems, partnerLine, portLine, portProblems } from './ports.js'
import { dataOutLine } from './transfer.js'

type Context = ResourceContext<ConnectionProps>

function* lines(ctx: Context): Generator<CostLine> {
  const ports = ctx.input(['ports'], 'port')
  yield ctx.props.flatRate
    ? flatRateLine(ctx, ports, ctx.props.flatRate)
    : portLine(ctx, 'ports', portChoice(ctx.props), ctx.props.location, ports)
  if (isGiven(ctx, ['partnerFee'])) yield partnerLine(ctx, ports)
  yield* dataOut(ctx)
  yield* siteLink(ctx)
}

/** The flat rate pays for the port, or for two of them, and for what leaves the regions of its tier. */
const flatRateLine = (ctx: Context, ports: Quantity, { tier, pair = false }: NonNullable<ConnectionProps['flatRate']>): CostLine => ({
  id: 'ports',
  label: `Flat rate ${ctx.props.speed}, tier ${tier}${pair ? ', pairs of ports' : ''}`,
  quantity: (pair ? ports.times(half(ctx, 'the second port of a pair is free')) : ports).times(ctx.month.hours),
  price: {
    offer: 'AWSDirectConnect',
    where: {
      productFamily: 'Direct Connect',
      connectionType: 'Dedicated flat rate',
      capacity: ctx.props.speed,
      meter: `tier-${tier}`,
    },
    per: 'port-hour',
    region: portRegion(ctx, ctx.props.location),
  },
  charge: 'recurring',
})

function* dataOut(ctx: Context): Generator<CostLine> {
  const { location, flatRate, otherRegions = [] } = ctx.props
  if (!flatRate && isOwnData(ctx)) yield dataOutLine(ctx, 'data-out', location, ctx.region, ctx.input(['dataOut'], 'GB'))
  for (const [index, { region, inTier }] of otherRegions.entries())
    if (!flatRate || !inTier)
      yield dataOutLine(ctx, `data-out.${region}`, location, region, ctx.input(['otherRegions', index, 'dataOut'], 'GB'))
}

/** SiteLink is billed for each virtual interface that has it, used or not, and for what goes to other locations. */
function* siteLink(ctx: Context): Generator<CostLine> {
  const interfaces = (ctx.props.virtualInterfaces ?? []).filter((each) => each.siteLink).length
  if (interfaces > 0)
    yield {
      id: 'site-link.hours',
      label: 'SiteLink of virtual interfaces',
      quantity: ctx.constant(interfaces, 'interface', 'virtual interfaces with SiteLink').times(ctx.month.hours),
      price: {
        offer: 'AWSDirectConnect',
        where: { productFamily: 'Direct Connect', meter: 'sitelink.hours' },
        per: 'interface-hour',
        region: 'global',
      },
      charge: 'recurring',
    }
  if (!ctx.props.siteLink) return
  const { to } = ctx.props.siteLink
  yield {
    id: 'site-link.transfer',
    label: `SiteLink from ${ctx.props.location} to ${to}`,
    quantity: ctx.input(['siteLink', 'data'], 'GB'),
    price: {
      offer: 'AWSDirectConnect',
      where: { productFamily: 'Direct Connect', meter: `sitelink.transfer.${priceGroup(ctx, ctx.props.location)}.${priceGroup(ctx, to)}` },
      per: 'GB',
      region: 'global',
    },
    charge: 'usage',
  }
}

const portChoice = ({ kind = 'dedicated', speed, macsec = false }: ConnectionProps): PortChoice => ({ kind, speed, macsec })

const facts = (ctx: Context): Facts => {
  const { kind = 'dedicated', speed, lag = false, macsec = false, location, virtualInterfaces = [] } = ctx.props
  const ports = plainNumber(ctx, ['ports'])
  return {
    'hybrid.direct-connects': lag ? 1 : ports,
    'hybrid.vpn-connections': 0,
    'hybrid.locations': [location.toUpperCase()],
    'direct-connect.kind': kind,
    'direct-connect.speed': speed,
    'direct-connect.ports': ports,
    'direct-connect.lag': lag,
    'direct-connect.area': priceGroup(ctx, location),
    'direct-connect.flat-rate': ctx.props.flatRate !== undefined,
    'direct-connect.country': locationRow(ctx, location)?.cells.country,
    'direct-connect.interfaces': [...new Set(virtualInterfaces.map((each) => each.kind))],
    'direct-connect.gateways': [...new Set(virtualInterfaces.flatMap(({ gateway }) => gateway ?? []))],
    'encryption.in-transit': macsec,
    'network.public': false,
  }
}

function* problems(ctx: CheckContext<ConnectionProps>): Generator<Problem> {
  const port = portChoice(ctx.props)
  const ports = plainNumber(ctx, ['ports'])
  yield* locationProblems(ctx, ctx.props.location, ['location'], port)
  yield* portProblems(port)
  if (ctx.props.lag) yield* groupProblems(ctx, port, ports, ['lag'])
  if (ctx.props.minimumLinks !== undefined && ports !== undefined && ctx.props.minimumLinks > ports)
    yield {
      id: 'dx.lag-minimum-links',
      severity: 'error',
      path: ['minimumLinks'],
      message: `with ${ports} ports, ${ctx.props.minimumLinks} can never be up at once: the group carries nothing`,
      hint: `lower "minimumLinks" to ${ports} or less`,
    }
  yield* flatRateProblems(ctx, port, ports)
  yield* interfaceProblems(ctx)
  if (ctx.props.siteLink) yield* siteLinkProblems(ctx, ctx.props.siteLink.to)
}

function* flatRateProblems(ctx: CheckContext<ConnectionProps>, { kind, speed }: PortChoice, ports: number | undefined): Generator<Problem> {
  const { flatRate } = ctx.props
  if (!flatRate) return
  if (kind !== 'dedicated' || (speed !== '10G' && speed !== '100G'))
    yield {
      id: 'dx.flat-rate',
      severity: 'error',
      path: ['flatRate'],
      message: `${kind} connections of ${speed} have no flat rate`,
      hint: 'take dedicated ports of 10G or 100G, or remove "flatRate"',
    }
  if (flatRate.pair && ports !== undefined && ports % 2 !== 0)
    yield {
      id: 'dx.flat-rate-pair',
      severity: 'error',
      path: ['flatRate', 'pair'],
      message: `${ports} ports are not pairs`,
      hint: 'write an even number of "ports", or remove "pair": a single port costs the same as a pair',
    }
}

function* siteLinkProblems(ctx: CheckContext<ConnectionProps>, to: string): Generator<Problem> {
  if (!locationRow(ctx, to)) yield* locationProblems(ctx, to, ['siteLink', 'to'], portChoice(ctx.props))
  if (!ctx.props.virtualInterfaces?.some((each) => each.siteLink))
    yield {
      id: 'dx.site-link-off',
      severity: 'error',
      path: ['siteLink'],
      message: 'data goes over SiteLink only from virtual interfaces that have it on',
      hint: 'add "siteLink": true to a virtual interface',
    }
}

export default {
  title: 'Direct Connect connection',
  summary: 'Dedicated and hosted ports by speed and location, aggregation, virtual interfaces, SiteLink and data out.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems,
} satisfies ResourceType<ConnectionProps>

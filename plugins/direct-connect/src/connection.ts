import type { CostLine, Facts, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/connection.schema.json' with { type: 'json' }
import { half, isOwnData } from './amounts.js'
import type { ConnectionProps } from './connection.types.js'
import { connectionProblems, portChoice } from './connection-checks.js'
import { locationRow, portRegion, priceGroup } from './locations.js'
import { partnerLine, portLine } from './ports.js'
import { dataOutLine } from './transfer.js'

type Context = ResourceContext<ConnectionProps>

function* lines(ctx: Context): Generator<CostLine> {
  const ports = ctx.input(['ports'], 'port')
  yield ctx.props.flatRate
    ? flatRateLine(ctx, ports, ctx.props.flatRate)
    : portLine(ctx, 'ports', portChoice(ctx.props), ctx.props.location, ports)
  if (ctx.given(['partnerFee'])) yield partnerLine(ctx, ports)
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

const facts = (ctx: Context): Facts => {
  const { kind = 'dedicated', speed, lag = false, macsec = false, location, virtualInterfaces = [] } = ctx.props
  const ports = ctx.plain(['ports'])
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

export default {
  title: 'Direct Connect connection',
  summary: 'Dedicated and hosted ports by speed and location, aggregation, virtual interfaces, SiteLink and data out.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems: connectionProblems,
} satisfies ResourceType<ConnectionProps>

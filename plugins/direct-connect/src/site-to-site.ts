import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/site-to-site.schema.json' with { type: 'json' }
import { isOwnData } from './amounts.js'
import type { SiteToSiteProps } from './site-to-site.types.js'
import { internetOutLine } from './transfer.js'
import { vpnLine, vpnProblems } from './tunnels.js'

type Context = ResourceContext<SiteToSiteProps>

/** AWS bills a started hour of a connection in full. */
const connectionHours = (ctx: Context): Quantity => {
  const hours = ctx.given(['hours'])
    ? ctx.input(['hours'], 'hour').roundUpTo(ctx.constant(1, 'hour', 'a started hour is billed in full'))
    : ctx.month.hours
  return ctx.input(['connections'], 'connection').times(hours)
}

function* lines(ctx: Context): Generator<CostLine> {
  yield vpnLine('connections', 'VPN connections', connectionHours(ctx))
  if (ctx.props.acceleration) yield* accelerationLines(ctx, ctx.props.acceleration.edge)
  if (isOwnData(ctx)) yield internetOutLine('data-out', 'Data out through the VPN', ctx.input(['dataOut'], 'GB'))
}

/** An accelerated connection has an accelerator for each of its two tunnels. */
function* accelerationLines(ctx: Context, edge: string): Generator<CostLine> {
  const accelerators = ctx.constant(2, 'accelerator/connection', 'one accelerator for each tunnel')
  yield {
    id: 'accelerators',
    label: 'Accelerators of the tunnels',
    quantity: accelerators.times(connectionHours(ctx)),
    price: { offer: 'AWSGlobalAccelerator', where: { meter: 'fixed-fee' }, per: 'accelerator-hour', region: 'global' },
    charge: 'recurring',
  }
  yield {
    id: 'premium',
    label: `Premium of accelerated data, ${edge}`,
    quantity: ctx.input(ctx.given(['acceleration', 'data']) ? ['acceleration', 'data'] : ['dataOut'], 'GB'),
    price: { offer: 'AWSGlobalAccelerator', where: { meter: `dt-premium.${edge}` }, per: 'GB' },
    charge: 'usage',
  }
}

const facts = (ctx: Context): Facts => ({
  'hybrid.direct-connects': 0,
  'hybrid.vpn-connections': ctx.plain(['connections']),
  'vpn.tunnels': ctx.props.tunnels ?? 2,
  'vpn.routing': ctx.props.routing ?? 'bgp',
  'vpn.accelerated': ctx.props.acceleration !== undefined,
  'vpn.gateway': ctx.props.transitGateway === undefined ? 'virtual-private-gateway' : 'transit-gateway',
  'vpn.customer-gateway': ctx.props.customerGateway,
  'vpn.routes-known': (ctx.props.onPremises?.length ?? 0) > 0,
  'encryption.in-transit': true,
  'network.public': false,
})

function* problems(ctx: CheckContext<SiteToSiteProps>): Generator<Problem> {
  yield* vpnProblems(ctx, ['connections'])
  if (ctx.props.acceleration && ctx.props.transitGateway === undefined)
    yield {
      id: 'vpn.accelerated-transit-only',
      severity: 'error',
      path: ['acceleration'],
      message: 'AWS accelerates only connections of a transit gateway',
      hint: 'attach it to a "transitGateway", or remove "acceleration"',
    }
  if (ctx.input(['hours'], 'hour').exceeds(ctx.month.hours))
    yield {
      id: 'vpn.more-than-a-month',
      severity: 'error',
      path: ['hours'],
      message: 'a month has 730 hours',
      hint: 'write the hours of one connection',
    }
}

export default {
  title: 'Site-to-Site VPN',
  summary: 'IPsec connections with their two tunnels, accelerated or not, and data out.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems,
} satisfies ResourceType<SiteToSiteProps>

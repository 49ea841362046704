import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/client.schema.json' with { type: 'json' }
import { isOwnData } from './amounts.js'
import type { ClientProps } from './client.types.js'
import { internetOutLine } from './transfer.js'

type Context = ResourceContext<ClientProps>

function* lines(ctx: Context): Generator<CostLine> {
  const hours = ctx.input(['associationHours'], 'hour', ctx.month.hours)
  yield {
    id: 'associations',
    label: 'Subnet associations of the endpoint',
    quantity: ctx.input(['subnets'], 'subnet').times(hours),
    price: { offer: 'AmazonVPC', where: { usagetype: 'ClientVPN-EndpointHours' }, per: 'subnet-hour' },
    charge: 'recurring',
  }
  yield {
    id: 'connections',
    label: 'Client connections',
    quantity: ctx.input(['connections'], 'connection').times(ctx.month.hours),
    price: { offer: 'AmazonVPC', where: { usagetype: 'ClientVPN-ConnectionHours' }, per: 'connection-hour' },
    charge: 'usage',
  }
  if (isOwnData(ctx)) yield internetOutLine('data-out', 'Data out through the endpoint', ctx.input(['dataOut'], 'GB'))
}

const facts = (ctx: Context): Facts => ({
  'availability.zone-count': ctx.plain(['subnets']),
  'vpn.authentication': ctx.props.authentication ?? 'certificate',
  'vpn.mfa': ctx.props.mfa === true,
  'vpn.split-tunnel': ctx.props.splitTunnel === true,
  'logging.enabled': ctx.props.connectionLog === true,
  'encryption.in-transit': true,
  'network.public': true,
})

/** The most subnets that AWS names a quota for. */
const MOST_SUBNETS = 5

function* problems(ctx: CheckContext<ClientProps>): Generator<Problem> {
  if (ctx.input(['associationHours'], 'hour').exceeds(ctx.month.hours))
    yield {
      id: 'vpn.more-than-a-month',
      severity: 'error',
      path: ['associationHours'],
      message: 'a month has 730 hours',
      hint: 'write the hours of one association',
    }
  const subnets = ctx.plain(['subnets'])
  if (subnets === undefined || !ctx.given(['connections'])) return
  const counted = Math.max(1, Math.min(MOST_SUBNETS, Math.floor(subnets)))
  const row = ctx.catalog('service-quotas', `client-vpn.connections-${counted}-subnet${counted === 1 ? '' : 's'}`)
  const limit = row?.cells.default
  if (limit === undefined) return
  const most = ctx.constant(limit, 'connection', 'quota of the endpoint')
  if (ctx.profile(['connections'], 'connection').peak().exceeds(most))
    yield {
      id: 'vpn.client-connections',
      severity: 'quota',
      path: ['connections'],
      message: `an endpoint with ${counted} subnets takes ${limit} connections at a time by default`,
      hint: 'associate more subnets, or take more endpoints',
    }
}

export default {
  title: 'Client VPN',
  summary: 'An endpoint by its subnets and the hours of those who connect.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems,
} satisfies ResourceType<ClientProps>

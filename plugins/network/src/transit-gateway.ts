import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/transit-gateway.schema.json' with { type: 'json' }
import { onlyConnections, startedHours } from './amounts.js'
import { transitData } from './hops.js'
import type { TransitGatewayProps } from './transit-gateway.types.js'

type Context = ResourceContext<TransitGatewayProps>

const ATTACHMENTS = [
  { property: 'vpc', name: 'VPC', operation: 'TransitGatewayVPC' },
  { property: 'vpn', name: 'VPN', operation: 'TransitGatewayVPN' },
  { property: 'directConnect', name: 'Direct Connect', operation: 'TransitGatewayDirectConnect' },
  { property: 'peering', name: 'peering', operation: 'TransitGatewayPeering' },
  { property: 'connect', name: 'Connect', operation: 'TransitGatewayConnect' },
] as const

const SENDERS = [
  { property: 'vpc', name: 'VPCs', attachment: 'VPC' },
  { property: 'vpn', name: 'VPN connections', attachment: 'VPN' },
  { property: 'directConnect', name: 'Direct Connect gateways', attachment: 'DirectConnect' },
] as const

const lineId = (property: string): string => property.replace('directConnect', 'direct-connect')

function* lines(ctx: Context): Generator<CostLine> {
  const hours = startedHours(ctx, 'vpc.transit-gateway')
  const named = ctx.props.vpcs?.length ?? 0
  for (const { property, name, operation } of ATTACHMENTS) {
    const given = ctx.given(['attachments', property])
    const own = property === 'vpc' && named > 0 ? ctx.constant(named, 'attachment', 'VPCs of the design') : undefined
    if (!given && !own) continue
    const more = given ? ctx.input(['attachments', property], 'attachment') : undefined
    const count = own && more ? own.plus(more) : (own ?? more)
    if (!count) continue
    yield {
      id: `attachments.${lineId(property)}`,
      label: `Attachments, ${name}`,
      quantity: count.times(hours),
      price: { offer: 'AmazonVPC', where: { usagetype: 'TransitGateway-Hours', operation }, per: 'attachment-hour' },
      charge: 'recurring',
    }
  }
  const sending = SENDERS.filter(({ property }) => ctx.given(['gb', property]))
  // Without any amount, what VPCs send depends on usage, unless connections say it.
  const billed = sending.length > 0 || onlyConnections(ctx, ['gb']) ? sending : SENDERS.slice(0, 1)
  for (const { property, name, attachment } of billed)
    yield {
      id: `data.${lineId(property)}`,
      label: `Data sent by ${name}`,
      quantity: ctx.input(['gb', property], 'GB'),
      price: transitData(attachment),
      charge: 'usage',
    }
}

const facts = ({ props }: Context): Facts => ({
  'network.gateway': 'transit-gateway',
  'network.public': false,
  'peering.vpcs': props.vpcs ?? [],
  'availability.multi-zone': true,
})

export default {
  title: 'Transit gateway',
  summary: 'Joins VPCs, VPNs and Direct Connect: attachments by the hour, and the GB that are sent into it.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<TransitGatewayProps>

import type { CheckContext, CostLine, Facts, PriceQuery, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/network-firewall.schema.json' with { type: 'json' }
import type { NetworkFirewallProps } from './network-firewall.types.js'

type Context = ResourceContext<NetworkFirewallProps>

const zonesOf = ({ props }: Context): readonly string[] => props.zones ?? ['a']

const product = (usagetype: string, per: PriceQuery['per']): PriceQuery => ({
  offer: 'AWSNetworkFirewall',
  where: { productFamily: 'AWS Firewall', usagetype },
  per,
})

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'endpoints',
    label: 'Endpoints, one in each zone',
    quantity: ctx.constant(zonesOf(ctx).length, 'endpoint', 'each zone has an endpoint').times(ctx.month.hours),
    price: product('Endpoint-Hour', 'endpoint-hour'),
    charge: 'recurring',
  }
  yield {
    id: 'data',
    label: 'Traffic inspected',
    quantity: ctx.input(['data'], 'GB'),
    price: product('Traffic-GB-Processed', 'GB'),
    charge: 'usage',
  }
}

const facts = (ctx: Context): Facts => ({
  'availability.zones': zonesOf(ctx),
  'availability.zone-count': zonesOf(ctx).length,
  'availability.multi-zone': zonesOf(ctx).length > 1,
  'protection.deletion': ctx.props.deleteProtection === true,
})

function* problems(ctx: CheckContext<NetworkFirewallProps>): Generator<Problem> {
  if (zonesOf(ctx).length === 1)
    yield {
      id: 'network-firewall.one-zone',
      severity: 'info',
      path: ['zones'],
      message: 'one endpoint serves the whole VPC: traffic of other zones crosses to its zone, which is billed, and stops with it',
      hint: 'list the zones that the VPC uses: "zones": ["a", "b"]',
    }
}

export default {
  title: 'Network Firewall',
  summary: 'Endpoint-hours in each zone, and traffic that is inspected.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<NetworkFirewallProps>

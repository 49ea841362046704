import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/dns-firewall.schema.json' with { type: 'json' }
import type { DnsFirewallProps } from './dns-firewall.types.js'

type Context = ResourceContext<DnsFirewallProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'queries',
    label: 'Queries that the firewall looks at',
    quantity: ctx.input(['queries'], 'query'),
    price: { offer: 'AmazonRoute53', where: { meter: 'route53.dnsfirewall.query' }, per: 'query' },
    charge: 'usage',
    pool: 'AmazonRoute53.dns-firewall',
  }
  yield {
    id: 'domains',
    label: 'Domains in own lists',
    quantity: ctx.input(['domains'], 'domain').times(ctx.month.length),
    price: { offer: 'AmazonRoute53', where: { meter: 'route53.dnsfirewall.domain' }, per: 'domain-month' },
    charge: 'recurring',
  }
}

const facts = (ctx: Context): Facts => ({
  'protection.dns': true,
  'protection.fail-open': ctx.props.failOpen === true,
  'dns.vpcs': ctx.props.vpcs ?? [],
  'network.public': false,
})

export default {
  title: 'Route 53 Resolver DNS Firewall',
  summary: 'Queries of VPCs that are filtered, and domains in own lists.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<DnsFirewallProps>

import type { Facts, Rule } from '@planner/contract'
import { factList } from '../fact-list.js'
import type { NatGatewayProps } from '../nat-gateway.types.js'

export default {
  appliesTo: 'aws:vpc:nat-gateway',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Each zone has a NAT gateway of its own',
    failureTitle: 'Zones share a NAT gateway',
    why: 'A NAT gateway fails with its zone: private subnets of other zones that lead to it lose their way out too, and pay for the transfer between zones.',
    remedy: 'Put a NAT gateway into each zone with private subnets, and let each subnet lead to the one of its zone.',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
    practices: ['REL10-BP01', 'REL11-BP05'],
    controls: { trustedAdvisor: ['c1dfptbg10'] },
    messages: { shared: 'Private subnets in {missing} lead to it, and it has gateways in {zones} only.' },
  },
  check(ctx) {
    const users = ctx.all('aws:vpc:subnet').filter((subnet) => factList(subnet['network.routes']).includes(ctx.address))
    if (users.length === 0) return 'not-applicable'
    const zonesOf = (facts: Facts): readonly string[] => (facts['availability.zones'] ?? []).map(ctx.zoneLetter)
    const own = zonesOf(ctx.facts)
    const used = [...new Set(users.flatMap(zonesOf))].sort()
    // One gateway in a zone that nobody named serves one zone.
    const missing = own.length > 0 ? used.filter((zone) => !own.includes(zone)) : used.slice(1)
    if (missing.length === 0) return 'pass'
    const data = { missing: missing.join(', '), zones: own.length > 0 ? own.join(', ') : 'one zone' }
    return { message: 'shared', path: [], data, ...zonesFix(ctx.props, ctx.pointer(['zones']), used) }
  },
} satisfies Rule<NatGatewayProps, 'shared'>

/** Where the design names zones, more of them are the remedy; where it names subnets, which ones is not ours to say. */
const zonesFix = ({ subnets }: NatGatewayProps, path: string, zones: readonly string[]) =>
  subnets ? {} : { fix: [{ op: 'add', path, value: zones }] as const }

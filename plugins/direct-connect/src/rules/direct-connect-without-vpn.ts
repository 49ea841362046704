import type { Rule } from '@planner/contract'
import { total } from '../hybrid.js'
import type { HybridLinkProps } from '../hybrid-link.types.js'

export default {
  appliesTo: ['aws:direct-connect:connection', 'aws:direct-connect:hybrid-link'],
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'A VPN backs up Direct Connect',
    failureTitle: 'Nothing backs up Direct Connect',
    why: 'A VPN over the internet shares no cable, location or partner with the line, is there within hours and costs little while it waits.',
    remedy: 'Add a Site-to-Site VPN to the same gateway; routing prefers Direct Connect while it is up.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_planning_network_topology_ha_conn_private_networks.html',
    practices: ['REL02-BP02'],
    controls: { trustedAdvisor: ['S45wrEXrLz'] },
    messages: { none: 'The design has no VPN that takes over when the line is down.' },
  },
  check(ctx) {
    if (ctx.facts['hybrid.direct-connects'] === 0 || ctx.workload.criticality === 'low') return 'not-applicable'
    const vpns = total(ctx, 'hybrid.vpn-connections')
    if (vpns === undefined) return { unknown: 'Does a VPN take over when Direct Connect is down?' }
    if (vpns > 0) return 'pass'
    const { pattern, customerGateway, virtualPrivateGateway, transitGateway } = ctx.props
    // A VPN without its ends would be refused: whose they are is not ours to say.
    const hasEnds = customerGateway !== undefined && (virtualPrivateGateway ?? transitGateway) !== undefined
    if (!pattern || !hasEnds) return { message: 'none', path: pattern ? ['pattern'] : [] }
    return { message: 'none', path: ['pattern'], fix: [{ op: 'replace', path: ctx.pointer(['pattern']), value: `${pattern}-with-vpn` }] }
  },
} satisfies Rule<Partial<HybridLinkProps>, 'none'>

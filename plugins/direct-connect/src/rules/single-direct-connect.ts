import type { Rule } from '@planner/contract'
import { total } from '../hybrid.js'
import type { HybridLinkProps } from '../hybrid-link.types.js'

export default {
  appliesTo: ['aws:direct-connect:connection', 'aws:direct-connect:hybrid-link'],
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Direct Connect has a second connection',
    failureTitle: 'All private traffic takes one Direct Connect connection',
    why: 'One connection ends at one device of one location: maintenance or a fault there cuts off the site. A link aggregation group is one device too.',
    remedy: 'Add a second connection at another location, active or standby.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_planning_network_topology_ha_conn_private_networks.html',
    practices: ['REL02-BP02'],
    controls: { trustedAdvisor: ['c1dfpnchv2'] },
    messages: { single: 'The design has one Direct Connect connection.' },
  },
  check(ctx) {
    if (ctx.facts['hybrid.direct-connects'] === 0 || ctx.workload.criticality === 'low') return 'not-applicable'
    const connections = total(ctx, 'hybrid.direct-connects')
    if (connections === undefined) return { unknown: 'Are there two Direct Connect connections on different devices?' }
    if (connections > 1) return 'pass'
    const pattern = ctx.props.pattern?.replace('single', 'active-standby')
    return {
      message: 'single',
      path: pattern ? ['pattern'] : ['location'],
      ...(pattern ? { fix: [{ op: 'replace', path: ctx.pointer(['pattern']), value: pattern }] as const } : {}),
    }
  },
} satisfies Rule<Partial<HybridLinkProps>, 'single'>

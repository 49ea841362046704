import type { Rule } from '@planner/contract'
import type { ConnectionProps } from '../connection.types.js'
import { factList } from '../fact-list.js'
import { hopOf } from '../hops.js'

export default {
  appliesTo: 'aws:network:connection',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'VPCs that talk are joined',
    failureTitle: 'Traffic between VPCs has no way',
    why: 'Peering is not transitive: two VPCs that are each joined to a third do not reach each other.',
    remedy: 'Peer the two VPCs directly, or attach both to a transit gateway, and name it in the connection.',
    url: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
    practices: ['REL02-BP04'],
    controls: { trustedAdvisor: ['c18d2gz124'] },
    messages: { unjoined: '{from} and {to} are two VPCs, and nothing on the way joins them.' },
  },
  check(ctx) {
    const [from, to] = [ctx.related('from')[0]?.['vpc.address'], ctx.related('to')[0]?.['vpc.address']]
    if (typeof from !== 'string' || typeof to !== 'string' || from === to) return 'not-applicable'
    const joined = ctx.related('via').some((hop) => {
      const vpcs = factList(hop['peering.vpcs'])
      if (hopOf(hop) === 'peering') return vpcs.includes(from) && vpcs.includes(to)
      // A transit gateway may count its attachments instead of naming them; an endpoint leads to one service of the other VPC.
      if (hopOf(hop) === 'transit-gateway') return vpcs.length === 0 || (vpcs.includes(from) && vpcs.includes(to))
      return hopOf(hop) === 'interface-endpoint'
    })
    return joined ? 'pass' : { message: 'unjoined', path: ['via'], data: { from, to } }
  },
} satisfies Rule<ConnectionProps, 'unjoined'>

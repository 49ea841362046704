import type { Rule } from '@planner/contract'
import type { ConnectionProps } from '../connection.types.js'
import { hopOf } from '../hops.js'

/** From about here the lower price of a GB over Direct Connect pays for a port of 1 Gbps. */
const WORTH_COMPARING_GB = 5000

export default {
  appliesTo: 'aws:network:connection',
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Much traffic to one site takes Direct Connect',
    failureTitle: 'Much traffic to one site pays internet prices',
    why: 'What leaves AWS over Direct Connect costs a fraction of what leaves over the internet or a VPN; steady amounts pay for the port.',
    remedy: 'Compare an aws:direct-connect:connection, with its port and the partner, for this traffic.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/cost_data_transfer_implement_services.html',
    practices: ['COST08-BP03', 'COST08-BP01', 'PERF04-BP03'],
    messages: { compare: '{gb} GB a month leave to on-premises at the price of the internet.' },
  },
  check(ctx) {
    if (ctx.props.to !== 'on-premises') return 'not-applicable'
    if (ctx.related('via').map(hopOf).includes('direct-connect')) return 'pass'
    const gb = ctx.number(['gb'], 'GB')
    if (gb === undefined) return { unknown: 'Has the price of Direct Connect been compared for what leaves to on-premises?' }
    return gb < WORTH_COMPARING_GB ? 'pass' : { message: 'compare', path: ['gb'], data: { gb: Math.round(gb) } }
  },
} satisfies Rule<ConnectionProps, 'compare'>

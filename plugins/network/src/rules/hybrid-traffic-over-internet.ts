import type { Rule } from '@planner/contract'
import type { ConnectionProps } from '../connection.types.js'
import { hopOf } from '../hops.js'

export default {
  appliesTo: 'aws:network:connection',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Traffic with on premises takes a private line or a VPN',
    failureTitle: 'Sensitive traffic with on premises crosses the open internet',
    why: 'On the way over the internet only what each application encrypts is protected, and every service needs a public door.',
    remedy: 'Take a Direct Connect line or a VPN, and name it in the connection.',
    url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html',
    practices: ['SEC09-BP02', 'PERF04-BP03'],
    controls: { securityHub: ['EC2.183'] },
    messages: { internet: 'Between {from} and {to} no line is named: it is the internet.' },
  },
  check(ctx) {
    const { from, to } = ctx.props
    if ((from !== 'on-premises' && to !== 'on-premises') || ctx.workload.data === 'public') return 'not-applicable'
    const hops = ctx.related('via').map(hopOf)
    if (hops.includes('direct-connect') || hops.includes('vpn')) return 'pass'
    if (ctx.workload.data === undefined) return { unknown: 'May everyone see the data that goes between on-premises and AWS?' }
    return { message: 'internet', path: ['via'], data: { from, to } }
  },
} satisfies Rule<ConnectionProps, 'internet'>

import type { Rule } from '@planner/contract'
import type { PublicIpv4Props } from '../public-ipv4.types.js'

export default {
  appliesTo: 'aws:vpc:public-ipv4',
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Public IPv4 addresses are few and in use',
    failureTitle: 'Public IPv4 addresses cost more than they need to',
    why: 'Since 2024-02 AWS bills each public IPv4 address by the hour, attached or not.',
    remedy: 'Release idle addresses; put many services behind one load balancer, or use IPv6 and private addresses.',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-ip-addressing.html',
    practices: ['COST05-BP02', 'COST04-BP03'],
    controls: { trustedAdvisor: ['Z4AUBRNSmz'] },
    messages: {
      idle: 'They are attached to nothing, and billed.',
      many: '{count} public addresses are billed by the hour; {limit} is what AWS gives an account by default.',
    },
  },
  check(ctx) {
    if (ctx.props.ownAddresses === true) return 'not-applicable'
    if (ctx.props.idle === true) return { message: 'idle', path: ['idle'], fix: [{ op: 'remove', path: ctx.pointer() }] }
    const count = ctx.number(['count'], 'address')
    const limit = ctx.catalog('service-quotas', 'vpc.elastic-ip-addresses-per-region')?.cells.default
    if (count === undefined || limit === undefined) return { unknown: 'Is every public IPv4 address needed?' }
    return count > Number(limit) ? { message: 'many', path: ['count'], data: { count, limit } } : 'pass'
  },
} satisfies Rule<PublicIpv4Props, 'idle' | 'many'>

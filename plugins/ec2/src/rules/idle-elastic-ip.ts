import type { Rule } from '@planner/contract'
import type { ElasticIpProps } from '../elastic-ip.types.js'

export default {
  appliesTo: 'aws:ec2:elastic-ip',
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Elastic IP addresses are attached',
    failureTitle: 'An Elastic IP address is attached to nothing',
    why: 'An idle address is billed like one in use, and IPv4 addresses are scarce.',
    remedy: 'Release it, or attach it.',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html',
    practices: ['COST04-BP03', 'SUS02-BP03'],
    controls: { securityHub: ['EC2.12'], trustedAdvisor: ['Z4AUBRNSmz'], config: ['EIP_ATTACHED'], checkov: ['CKV2_AWS_19'] },
    messages: {
      idle: 'The address is attached to nothing that runs.',
    },
  },
  check(ctx) {
    if (ctx.facts['network.address-attached'] === true) return 'pass'
    return { message: 'idle', path: ['attached'], fix: [{ op: 'remove', path: ctx.pointer() }] }
  },
} satisfies Rule<ElasticIpProps, 'idle'>

import type { Rule } from '@planner/contract'
import { balancersOf } from '../balanced.js'
import type { InstanceProps } from '../instance.types.js'

export default {
  appliesTo: 'aws:ec2:instance',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Clients find a single instance by an address that stays',
    failureTitle: 'The address of a single instance does not stay',
    why: 'A public address that AWS gives is lost when the instance stops: clients cannot be sent to its replacement.',
    remedy: 'Use an Elastic IP, or put a load balancer before it.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html',
    practices: ['REL10-BP02', 'REL02-BP01'],
    messages: {
      passing: 'Its public address changes when it is stopped or replaced.',
    },
  },
  check(ctx) {
    const { publicIpv4 = 0, elasticIps = 0, internetFacing } = ctx.props
    if (publicIpv4 + elasticIps === 0 || internetFacing === false) return 'not-applicable'
    if (elasticIps > 0 || balancersOf(ctx).length > 0) return 'pass'
    return {
      message: 'passing',
      path: ['publicIpv4'],
      fix: [
        { op: 'add', path: ctx.pointer(['publicIpv4']), value: 0 },
        { op: 'add', path: ctx.pointer(['elasticIps']), value: publicIpv4 },
      ],
    }
  },
} satisfies Rule<InstanceProps, 'passing'>

import type { Rule } from '@planner/contract'
import type { AutoScalingGroupProps } from '../auto-scaling-group.types.js'
import { balancersOf } from '../balanced.js'

export default {
  appliesTo: 'aws:autoscaling:group',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Auto Scaling groups replace instances that do not answer',
    failureTitle: 'An Auto Scaling group keeps instances that do not answer',
    why: 'A group that asks EC2 alone replaces an instance whose machine is down, but not one whose software hangs: the load balancer leaves it out, and nobody replaces it.',
    remedy: 'Let the group use the health check of its load balancer.',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html',
    practices: ['REL11-BP03', 'REL07-BP02'],
    controls: {
      securityHub: ['AutoScaling.1'],
      trustedAdvisor: ['CLOG40CDO8', 'c18d2gz104'],
      config: ['AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED'],
      cdkNag: ['AwsSolutions-AS2'],
      checkov: ['CKV2_AWS_15'],
    },
    messages: {
      machineOnly: 'The group behind {balancer} replaces instances by the state of their machine only.',
    },
  },
  check(ctx) {
    const [balancer] = balancersOf(ctx)
    if (!balancer) return 'not-applicable'
    if (ctx.props.healthCheck === 'elb') return 'pass'
    return { message: 'machineOnly', data: { balancer: balancer.address ?? '' }, ...ctx.mendedBy(['healthCheck'], 'elb') }
  },
} satisfies Rule<AutoScalingGroupProps, 'machineOnly'>

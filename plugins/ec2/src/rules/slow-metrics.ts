import type { Rule } from '@planner/contract'
import type { AutoScalingGroupProps } from '../auto-scaling-group.types.js'

export default {
  appliesTo: 'aws:autoscaling:group',
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'Groups scale by metrics of one minute',
    failureTitle: 'A group scales by metrics of five minutes',
    why: 'With basic monitoring the group learns of a rush five minutes late.',
    remedy: 'Switch on detailed monitoring.',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/enable-as-instance-metrics.html',
    practices: ['REL11-BP01', 'REL06-BP01'],
    controls: {
      trustedAdvisor: ['c18d2gz144'],
      config: ['EC2_INSTANCE_DETAILED_MONITORING_ENABLED'],
      cdkNag: ['AwsSolutions-EC28'],
      checkov: ['CKV_AWS_126'],
    },
    messages: {
      basic: 'Its instances report every five minutes.',
    },
  },
  check(ctx) {
    const { min, max, instance, scaling } = ctx.props
    const byMetric = scaling === undefined || scaling.some(({ kind }) => kind !== 'scheduled')
    if (min === max || !byMetric) return 'not-applicable'
    return instance.monitoring === 'detailed' ? 'pass' : { message: 'basic', ...ctx.mendedBy(['instance', 'monitoring'], 'detailed') }
  },
} satisfies Rule<AutoScalingGroupProps, 'basic'>

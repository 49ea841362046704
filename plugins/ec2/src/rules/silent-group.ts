import type { Rule } from '@planner/contract'
import type { AutoScalingGroupProps } from '../auto-scaling-group.types.js'

export default {
  appliesTo: 'aws:autoscaling:group',
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'Auto Scaling groups tell when they change',
    failureTitle: 'An Auto Scaling group changes in silence',
    why: 'A group that replaces instances all day, or cannot start any, looks healthy to who is not told.',
    remedy: 'Send launches and terminations, above all failed ones, to a topic.',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-sns-notifications.html',
    practices: ['REL06-BP03', 'OPS08-BP04'],
    controls: { cdkNag: ['AwsSolutions-AS3'] },
    messages: {
      silent: 'Nobody is told of launches and terminations.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production) return 'not-applicable'
    return ctx.props.notifications === true ? 'pass' : { message: 'silent', ...ctx.mendedBy(['notifications'], true) }
  },
} satisfies Rule<AutoScalingGroupProps, 'silent'>

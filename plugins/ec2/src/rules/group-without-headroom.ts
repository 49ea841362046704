import type { Rule } from '@planner/contract'
import type { AutoScalingGroupProps } from '../auto-scaling-group.types.js'

export default {
  appliesTo: 'aws:autoscaling:group',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Auto Scaling groups can grow to the busiest hour',
    failureTitle: 'An Auto Scaling group cannot grow to the busiest hour',
    why: 'A group stops growing at its maximum, whatever the load.',
    remedy: 'Raise the maximum above what the busiest hour needs.',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html',
    practices: ['REL07-BP03', 'REL01-BP06'],
    messages: {
      full: 'The busiest hour needs {busiest} instances, and the maximum is {max}.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production) return 'not-applicable'
    const { 'scaling.busiest': busiest, 'scaling.follows-load': follows } = ctx.facts
    if (follows === true && typeof busiest === 'number')
      return busiest <= ctx.props.max
        ? 'pass'
        : { message: 'full', data: { busiest, max: ctx.props.max }, ...ctx.mendedBy(['max'], busiest) }
    return { unknown: 'Is its maximum enough for the highest load that is expected?' }
  },
} satisfies Rule<AutoScalingGroupProps, 'full'>

import type { Rule } from '@planner/contract'
import type { AutoScalingGroupProps } from '../auto-scaling-group.types.js'

export default {
  appliesTo: 'aws:autoscaling:group',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'low',
    title: 'New instances are ready at once',
    failureTitle: 'New instances install their software before they serve',
    why: 'What a group adds under load helps only when it is ready, and every download at start can fail just then.',
    remedy: 'Bake an image that has the software, and leave to the start what differs by environment.',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-default-instance-warmup.html',
    practices: ['PERF02-BP05', 'REL08-BP04', 'SEC06-BP02'],
    messages: {
      scripts: 'Scripts set each new instance up ({how}).',
    },
  },
  check(ctx) {
    const { min, max, instance } = ctx.props
    const how = instance.setup ?? (instance.userData === undefined ? undefined : 'user-data')
    // What is set up by hand is a rule of its own.
    if (min === max || how === 'manual') return 'not-applicable'
    if (how === undefined) return { unknown: 'Does a new instance start from an image that has its software?' }
    return how === 'image' ? 'pass' : { message: 'scripts', data: { how }, ...ctx.mendedBy(['instance', 'setup'], 'image') }
  },
} satisfies Rule<AutoScalingGroupProps, 'scripts'>

import type { Rule } from '@planner/contract'
import type { AutoScalingGroupProps } from '../auto-scaling-group.types.js'
import { isByThreshold } from '../scaling-policies.js'

export default {
  appliesTo: 'aws:autoscaling:group',
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Auto Scaling groups shrink when there is little to do',
    failureTitle: 'An Auto Scaling group does not shrink',
    why: 'What was added for one busy hour goes on to be paid for until somebody removes it.',
    remedy: 'Pair every policy that adds instances with one that removes them, and let the minimum fit the quietest hour.',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html',
    practices: ['COST09-BP03', 'SUS02-BP01'],
    controls: { trustedAdvisor: ['c1z7kmr01n'] },
    messages: {
      growsOnly: 'Its policies add instances above a threshold, and none removes them.',
      minimum: 'Its minimum is {min}; the quietest hour needs {needed}.',
    },
  },
  check(ctx) {
    const { min, max, scaling = [] } = ctx.props
    if (min === max) return 'not-applicable'
    const growing = scaling.findIndex((policy) => isByThreshold(policy) && policy.scaleOutAt !== undefined)
    const shrinks = scaling.some((policy) => !isByThreshold(policy) || policy.scaleInAt !== undefined)
    if (growing >= 0 && !shrinks) return { message: 'growsOnly', path: ['scaling', growing] }
    const quietest = ctx.facts['scaling.quietest']
    if (typeof quietest !== 'number') return scaling.length > 0 ? 'pass' : { unknown: 'Does the group shrink when there is little to do?' }
    // One for each zone stays, whatever the hour.
    const needed = Math.max(quietest, (ctx.facts['availability.zones'] ?? []).length)
    return min > needed ? { message: 'minimum', data: { min, needed }, ...ctx.mendedBy(['min'], needed) } : 'pass'
  },
} satisfies Rule<AutoScalingGroupProps, 'growsOnly' | 'minimum'>

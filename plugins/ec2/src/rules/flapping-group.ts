import type { Rule } from '@planner/contract'
import type { AutoScalingGroupProps } from '../auto-scaling-group.types.js'
import { flapsBetween, isByThreshold } from '../scaling-policies.js'

export default {
  appliesTo: 'aws:autoscaling:group',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Thresholds for growing and shrinking lie apart',
    failureTitle: 'A group grows and shrinks by turns',
    why: 'After an instance is removed the others carry more: thresholds that lie close make the group add it again, and pay for every start.',
    remedy: 'Widen the gap between the thresholds and wait between actions, or track a target instead.',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html',
    practices: ['REL07-BP03', 'COST09-BP03'],
    controls: { cdkNag: ['AwsSolutions-AS1'] },
    messages: {
      gap: 'It grows above {out} and shrinks below {in}: the gap must be more than 10.',
      noCooldown: 'It does not wait between actions.',
    },
  },
  check(ctx) {
    const policies = ctx.props.scaling ?? []
    if (!policies.some(isByThreshold)) return 'not-applicable'
    const findings = policies.flatMap((policy, index) => {
      if (!isByThreshold(policy)) return []
      const { scaleOutAt = 0, scaleInAt = 0, cooldownSeconds } = policy
      return [
        ...(flapsBetween(policy) ? [{ message: 'gap' as const, data: { out: scaleOutAt, in: scaleInAt }, path: ['scaling', index] }] : []),
        ...(cooldownSeconds === 0 ? [{ message: 'noCooldown' as const, path: ['scaling', index, 'cooldownSeconds'] }] : []),
      ]
    })
    if (findings.length > 0) return findings
    const silent = policies.some((policy) => isByThreshold(policy) && (policy.scaleOutAt === undefined || policy.scaleInAt === undefined))
    return silent ? { unknown: 'Do the thresholds for growing and shrinking lie more than 10 points apart?' } : 'pass'
  },
} satisfies Rule<AutoScalingGroupProps, 'gap' | 'noCooldown'>

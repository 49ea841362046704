import type { Rule } from '@planner/contract'
import type { MachineOwner } from '../machine-at.js'
import { isSpot } from '../purchase.js'

export default {
  appliesTo: ['aws:autoscaling:group', 'aws:ec2:instance'],
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Critical capacity is not spot',
    failureTitle: 'Critical capacity is spot',
    why: 'AWS takes spot instances back with two minutes of notice, many at a time when a zone runs short.',
    remedy: 'Keep the least capacity on demand or reserved, and use spot above it.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html',
    practices: ['REL11-BP07', 'COST07-BP01', 'REL11-BP05'],
    messages: {
      all: 'All of it is spot.',
      base: 'Only {base} of its least {min} instances are not spot.',
    },
  },
  check(ctx) {
    const critical = ctx.workload.critical
    if (critical === false) return 'not-applicable'
    const { props } = ctx
    const group = 'min' in props ? props : undefined
    const base = group?.spot?.onDemandBase ?? 0
    const atRisk = group ? (group.spot?.percent ?? 0) > 0 && base < group.min : isSpot(props)
    if (!atRisk) return 'pass'
    if (critical === undefined) return { unknown: 'May its spot capacity be gone within two minutes?' }
    if (!group) {
      // Terms of spot instances are refused where none is spot.
      const unsaid = props.spot === undefined ? ['purchase'] : ['purchase', 'spot']
      return { message: 'all', path: ['purchase'], fix: unsaid.map((key) => ({ op: 'remove', path: ctx.pointer([key]) })) }
    }
    return { message: 'base', data: { base, min: group.min }, ...ctx.mendedBy(['spot', 'onDemandBase'], group.min) }
  },
} satisfies Rule<MachineOwner, 'all' | 'base'>

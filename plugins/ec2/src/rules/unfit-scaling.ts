import type { Rule } from '@planner/contract'
import type { AutoScalingGroupProps } from '../auto-scaling-group.types.js'

const FITTING: Readonly<Record<'daily' | 'event' | 'unpredictable', readonly string[]>> = {
  daily: ['predictive', 'scheduled'],
  event: ['scheduled'],
  unpredictable: ['target-tracking', 'step', 'simple'],
}

export default {
  appliesTo: 'aws:autoscaling:group',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'The way of scaling fits the load',
    failureTitle: 'No scaling policy fits the load',
    why: 'A metric tells of the morning rush when it has begun; a schedule knows nothing of a surprise.',
    remedy: 'Scale by schedule or prediction for what is known, and by a metric for what is not.',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/scale-your-group.html',
    practices: ['REL07-BP03', 'COST09-BP03', 'COST09-BP01', 'PERF02-BP05'],
    messages: {
      unfit: 'The load is {pattern}, and no policy is {wanted}.',
    },
  },
  check(ctx) {
    const { min, max, loadPattern, scaling } = ctx.props
    const pattern = loadPattern ?? (ctx.facts['scaling.varies'] === true ? 'daily' : undefined)
    if (min === max || pattern === 'constant') return 'not-applicable'
    if (pattern === undefined) return { unknown: 'Does its way of scaling fit how the load changes?' }
    const wanted = FITTING[pattern]
    if (scaling?.some(({ kind }) => wanted.includes(kind))) return 'pass'
    const value = { kind: wanted[0] }
    return {
      message: 'unfit',
      data: { pattern, wanted: wanted.join(' or ') },
      path: ['scaling'],
      fix: [
        { op: 'add', ...(scaling ? { path: ctx.pointer(['scaling', '-']), value } : { path: ctx.pointer(['scaling']), value: [value] }) },
      ],
    }
  },
} satisfies Rule<AutoScalingGroupProps, 'unfit'>

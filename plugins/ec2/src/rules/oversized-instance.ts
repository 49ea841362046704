import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner } from '../machine-at.js'
import { BUSY_ENOUGH, processorUse } from '../processor-use.js'
import { changedType, halfOf } from '../type-change.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Instances are as large as they need to be',
    failureTitle: 'An instance is larger than it needs to be',
    why: 'Half the size costs half; in the cloud one may begin small and grow within minutes.',
    remedy: 'Take the smaller size, if its memory is enough, and look at Compute Optimizer after a fortnight.',
    url: 'https://docs.aws.amazon.com/compute-optimizer/latest/ug/view-ec2-recommendations.html',
    practices: ['COST06-BP02', 'COST06-BP03', 'PERF02-BP04', 'SUS02-BP01'],
    controls: { trustedAdvisor: ['c1z7kmr00n', 'Qch7DwouX1'] },
    messages: {
      large: 'It uses {cpu} % of its processors; {smaller} would use {half} %.',
    },
  },
  check(ctx) {
    const type = String(ctx.facts['instance.type'])
    const smaller = halfOf(type)
    // What T instances do not use they earn as credits.
    if (ctx.facts['instance.burstable'] === true || smaller === undefined) return 'not-applicable'
    if (ctx.catalog('ec2-instance-types', smaller) === undefined) return 'not-applicable'
    const cpu = processorUse(ctx)
    if (cpu === undefined) return { unknown: `Does it use at least ${BUSY_ENOUGH} % of its processors on average?` }
    if (cpu >= BUSY_ENOUGH) return 'pass'
    return { message: 'large', data: { cpu, smaller, half: cpu * 2 }, ...changedType(ctx, smaller) }
  },
} satisfies Rule<MachineOwner, 'large'>

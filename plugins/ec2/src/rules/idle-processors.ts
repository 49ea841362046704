import type { Rule } from '@planner/contract'
import { fleetSize } from '../fixed-fleet.js'
import { MACHINES, type MachineOwner } from '../machine-at.js'
import { BUSY_ENOUGH, processorUse } from '../processor-use.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'sustainability',
    severity: 'medium',
    title: 'Fleets of fixed size are well used',
    failureTitle: 'The processors of a fixed fleet are mostly idle',
    why: 'A server that does nothing takes nearly half the power of a busy one: two at 30 % use more than one at 60 %.',
    remedy: 'Run fewer or smaller instances, or let their number follow the load.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/sustainability-pillar/sus_sus_user_a2.html',
    practices: ['SUS02-BP01', 'SUS05-BP01', 'COST06-BP02'],
    controls: { trustedAdvisor: ['Qch7DwouX1', 'c1z7kmr00n'] },
    messages: {
      idle: 'They use {cpu} % of their processors; aim at {aim} % or more.',
    },
  },
  check(ctx) {
    const single = 'instance' in ctx.props ? ctx.props.max === 1 : (ctx.number(['count'], 'instance', 'high') ?? 1) <= 1
    if (single || fleetSize(ctx) === 'follows') return 'not-applicable'
    const cpu = processorUse(ctx)
    if (cpu === undefined) return { unknown: `Do they use at least ${BUSY_ENOUGH} % of their processors on average?` }
    return cpu >= BUSY_ENOUGH ? 'pass' : { message: 'idle', data: { cpu, aim: BUSY_ENOUGH } }
  },
} satisfies Rule<MachineOwner, 'idle'>

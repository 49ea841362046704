import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner } from '../machine-at.js'
import { familyOf, sizeOf } from '../product.js'
import { changedType } from '../type-change.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'sustainability',
    severity: 'medium',
    title: 'Instances are of a current generation',
    failureTitle: 'An instance is of a previous generation',
    why: 'Each generation does more with the same power; Graviton takes up to 60 % less than comparable types.',
    remedy: 'Move to a current type, a Graviton one where the software runs on Arm.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/sustainability-pillar/sus_sus_hardware_a3.html',
    practices: ['SUS05-BP02', 'PERF05-BP06', 'SUS06-BP03'],
    controls: { trustedAdvisor: ['c1z7kmr00n', 'c1qf5bt015'] },
    messages: {
      old: '{type} is of a previous generation.',
    },
  },
  check(ctx) {
    const type = String(ctx.facts['instance.type'])
    const current = ctx.facts['instance.current-generation']
    if (current === undefined) return 'not-applicable'
    if (current === true) return 'pass'
    const series = ctx.catalog('ec2-successors', familyOf(type))?.cells.successor
    return { message: 'old', data: { type }, ...changedType(ctx, series && `${series}.${sizeOf(type)}`) }
  },
} satisfies Rule<MachineOwner, 'old'>

import type { Rule } from '@planner/contract'
import { fleetSize } from '../fixed-fleet.js'
import { MACHINES, type MachineOwner } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'sustainability',
    severity: 'medium',
    title: 'Capacity is there while it is needed',
    failureTitle: 'Capacity is there while nobody needs it',
    why: 'Servers that wait for demand take power and wear out; what scales to zero takes none.',
    remedy: 'Let the number of instances follow demand, down to none where nothing is in production, or go serverless.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/sustainability-pillar/sus_sus_user_a2.html',
    practices: ['SUS02-BP01', 'COST09-BP03', 'SUS02-BP06'],
    controls: { trustedAdvisor: ['c1z7kmr01n'] },
    messages: {
      fixed: 'Its size is the same in busy and in quiet hours.',
      never: 'It never goes down to none, and production it is not.',
    },
  },
  check(ctx) {
    const size = fleetSize(ctx)
    if (size === 'single') return 'not-applicable'
    if (size === 'fixed') return { message: 'fixed' }
    if (size === undefined) return { unknown: 'Does its capacity follow demand?' }
    return ctx.workload.production || ctx.facts['running.least'] === 0 ? 'pass' : { message: 'never' }
  },
} satisfies Rule<MachineOwner, 'fixed' | 'never'>

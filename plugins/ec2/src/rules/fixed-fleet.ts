import type { Rule } from '@planner/contract'
import { fleetSize } from '../fixed-fleet.js'
import { MACHINES, type MachineOwner } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Fleets grow and shrink with demand',
    failureTitle: 'A fleet has one size for every hour',
    why: 'A fleet of fixed size is too large most of the time and too small at the busiest hour.',
    remedy: 'Make it an Auto Scaling group with a policy that follows the load.',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/scale-your-group.html',
    practices: ['PERF02-BP05', 'COST09-BP03', 'SUS02-BP01'],
    messages: {
      fixed: 'Its size is the same all week.',
    },
  },
  check(ctx) {
    const size = fleetSize(ctx)
    if (size === 'single') return 'not-applicable'
    if (size === undefined) return { unknown: 'Does the number of its instances follow the load?' }
    return size === 'follows' ? 'pass' : { message: 'fixed' }
  },
} satisfies Rule<MachineOwner, 'fixed'>

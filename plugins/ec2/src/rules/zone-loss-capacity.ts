import type { Rule } from '@planner/contract'
import { type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: ['aws:autoscaling:group', 'aws:ec2:instance'],
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'The zones that remain carry the load',
    failureTitle: 'The loss of a zone leaves too little capacity',
    why: 'What has to be started while a zone is down may not be there to be had: everybody else asks for it at the same time.',
    remedy: 'Raise the maximum of the group or spread it over three zones, so that what remains serves the busiest hour.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_withstand_component_failures_static_stability.html',
    practices: ['REL11-BP05', 'REL10-BP01', 'REL07-BP03'],
    messages: {
      tooFew: 'Of at most {max} instances in {zones} zones, the loss of a zone leaves {left}; the busiest hour needs {busiest}.',
    },
  },
  check(ctx) {
    const zones = Number(ctx.facts['availability.zone-count'] ?? 0)
    // A bastion carries no load: whether it can be replaced is a rule of its own.
    if (!ctx.workload.production || zones < 2 || machineAt(ctx.props).machine.bastion === true) return 'not-applicable'
    const { 'scaling.busiest': busiest, 'scaling.max': max } = ctx.facts
    if (typeof busiest !== 'number' || typeof max !== 'number')
      return { unknown: 'Do the instances in the other zones carry the whole load when one zone is lost?' }
    const left = Math.floor((max * (zones - 1)) / zones)
    if (left >= busiest) return 'pass'
    return { message: 'tooFew', data: { zones, max, left, busiest }, ...ctx.mendedBy(['max'], Math.ceil((busiest * zones) / (zones - 1))) }
  },
} satisfies Rule<MachineOwner, 'tooFew'>

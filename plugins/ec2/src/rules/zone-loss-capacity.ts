import type { Rule } from '@planner/contract'
import type { MachineOwner } from '../machine-at.js'
import { isProduction } from '../workload.js'

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
      tooFew: 'Without one of its {zones} zones, a maximum of {max} does not serve the busiest hour.',
    },
  },
  check(ctx) {
    const zones = Number(ctx.facts['availability.zone-count'] ?? 0)
    if (!isProduction(ctx.workload) || zones < 2) return 'not-applicable'
    const served = ctx.facts['scaling.zone-loss-served']
    if (served === true) return 'pass'
    if (served === false) return { message: 'tooFew', data: { zones, max: Number(ctx.facts['scaling.max']) }, path: ['max'] }
    return { unknown: 'Do the instances in the other zones carry the whole load when one zone is lost?' }
  },
} satisfies Rule<MachineOwner, 'tooFew'>

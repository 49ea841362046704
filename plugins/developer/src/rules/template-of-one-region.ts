import type { Rule } from '@planner/contract'
import { stacksOf, words } from '../delivery.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Templates can build the workload in another region',
    failureTitle: 'Templates build in one region only',
    why: 'After the loss of a region, what no template describes is built from memory, and a template that names images or zones of the lost region does not help.',
    remedy:
      'Keep templates that take what depends on the region as parameters, and deploy them to the recovery region before it is needed.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html',
    practices: ['REL13-BP05', 'REL13-BP04', 'REL08-BP05', 'REL13-BP02'],
    messages: {
      bound: 'The template builds in {region} only.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production) return 'not-applicable'
    const stacks = stacksOf(ctx).filter((stack) => words(stack['delivery.other-regions']).length === 0)
    const bound = stacks.filter((stack) => stack['delivery.portable'] === false)
    if (bound.length > 0)
      return bound.map(({ address = '' }) => ({ message: 'bound' as const, data: { region: ctx.region }, address, path: ['portable'] }))
    if (stacksOf(ctx).length > 0 && stacks.every((stack) => stack['delivery.portable'] === true)) return 'pass'
    return { unknown: 'Is there a template that builds the workload in another region?' }
  },
} satisfies Rule<Record<string, unknown>, 'bound'>

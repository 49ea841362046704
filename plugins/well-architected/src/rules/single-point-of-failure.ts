import type { Facts, Rule, RuleContext } from '@planner/contract'
import { facesInternet, isAllSpot, SERVERS } from '../servers.js'
import { isUnjudged, nodesOf } from '../tiers.js'

export default {
  appliesTo: '*',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Everything has a second one beside it',
    failureTitle: 'A single node is all that there is',
    why: 'Everything fails in time; what there is one of takes along all that needs it.',
    remedy: 'Add a second node in another zone, or use a service that brings one.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_withstand_component_failures_auto_healing_system.html',
    practices: ['REL11-BP03', 'REL10-BP01', 'REL02-BP01'],
    controls: { trustedAdvisor: ['c1dfptbg11', 'c1qf5bt011'] },
    messages: { single: 'It runs on one node.' },
  },
  check(ctx) {
    const nodes = nodesOf(ctx.facts)
    if (nodes === undefined || !ctx.workload.production || !isAsked(ctx)) return 'not-applicable'
    return nodes > 1 ? 'pass' : { message: 'single' }
  },
} satisfies Rule<object, 'single'>

/** Of servers that users depend on, of bastions and of spot instances other rules ask more than a second one. */
const isAsked = (ctx: RuleContext<object>): boolean => {
  const { facts, workload } = ctx
  if (!isServer(facts)) return isUnjudged(facts)
  const dependedOn = workload.criticality !== 'low' && (workload.critical === true || facesInternet(ctx, facts))
  return !dependedOn && facts['instance.bastion'] !== true && !isAllSpot(facts)
}

const isServer = ({ type }: Facts): boolean => SERVERS.some((server) => server === type)

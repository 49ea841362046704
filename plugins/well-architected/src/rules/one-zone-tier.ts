import type { Rule } from '@planner/contract'
import { isUnjudged, nodesOf } from '../tiers.js'

export default {
  appliesTo: '*',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Every tier stands in two zones',
    failureTitle: 'A tier stands in one zone',
    why: 'A site is as available as the least available of what it needs: one tier in a single zone ties all others to that zone.',
    remedy: 'Spread its subnets and nodes over at least two zones.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_fault_isolation_multiaz_region_system.html',
    practices: ['REL10-BP01', 'REL11-BP05'],
    controls: {
      securityHub: ['Lambda.5', 'RDS.15'],
      trustedAdvisor: ['wuy7G1zxql', 'c1dfptbg11', 'c1z7dfpz01'],
      config: ['LAMBDA_VPC_MULTI_AZ_CHECK'],
    },
    messages: { together: 'All of it stands in one zone.' },
  },
  check({ facts, workload }) {
    if (!workload.production || workload.criticality === 'low' || !isUnjudged(facts)) return 'not-applicable'
    const { 'availability.multi-zone': spread } = facts
    // Of a single node, that there is no second one says more. A job that is run anew elsewhere needs no second zone.
    if (spread === undefined || nodesOf(facts) === 1 || TRANSIENT.has(facts.type ?? '')) return 'not-applicable'
    return spread === true ? 'pass' : { message: 'together' }
  },
} satisfies Rule<object, 'together'>

const TRANSIENT: ReadonlySet<string> = new Set(['aws:emr:cluster', 'aws:glue:job', 'aws:dms:replication-instance'])

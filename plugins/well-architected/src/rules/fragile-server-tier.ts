import type { Finding, Rule, RuleContext } from '@planner/contract'
import { facesInternet, isBalanced, SERVERS } from '../servers.js'

type Message = 'one' | 'alone' | 'few' | 'unbalanced' | 'together'

export default {
  appliesTo: SERVERS,
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Servers that users depend on are replaced when they fail, in two zones',
    failureTitle: 'A tier of servers that users depend on does not outlive a failure',
    why: 'A server fails sooner or later, and so does a zone: what has no second one beside it is down until somebody builds it anew.',
    remedy: 'Put the tier into an Auto Scaling group of at least two instances over two zones, behind a load balancer.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_fault_isolation_multiaz_region_system.html',
    practices: ['REL10-BP01', 'REL11-BP02', 'REL07-BP01', 'REL02-BP01'],
    controls: {
      securityHub: ['AutoScaling.2', 'ELB.13', 'ELB.10'],
      trustedAdvisor: ['c18d2gz101', 'c18d2gz169', 'c1dfptbg11'],
      config: ['AUTOSCALING_MULTIPLE_AZ', 'ELBV2_MULTIPLE_AZ', 'CLB_MULTIPLE_AZ'],
      cdkNag: ['AwsSolutions-ELB4'],
    },
    messages: {
      one: 'It is a single server.',
      alone: 'No Auto Scaling group replaces what fails of it.',
      few: 'The group may shrink to {min}.',
      unbalanced: 'Users reach it without a load balancer.',
      together: 'All of it stands in zone {zone}.',
    },
  },
  check(ctx) {
    const { facts, workload } = ctx
    const public_ = facesInternet(ctx, facts)
    const judged = workload.production && workload.criticality !== 'low' && facts['instance.bastion'] !== true
    if (!judged || !(public_ || workload.critical)) return 'not-applicable'
    const findings = [
      ...missing(ctx),
      ...(public_ && !isBalanced(ctx, facts) ? [{ message: 'unbalanced' as const }] : []),
      ...together(ctx),
    ]
    if (findings.length > 0) return findings
    return facts['availability.zone-count'] === undefined ? { unknown: 'Do these servers stand in at least two zones?' } : 'pass'
  },
} satisfies Rule<Props, Message>

type Props = Record<string, unknown>

/** What replaces and doubles a server. */
const missing = (ctx: RuleContext<Props>): readonly Finding<Message>[] => {
  const { 'scaling.min': min, 'scaling.max': max, 'instance.count': count } = ctx.facts
  if (ctx.facts.type === 'aws:ec2:instance') return [{ message: count === 1 ? 'one' : 'alone' }]
  if (typeof min !== 'number' || min >= 2) return []
  const place = typeof max === 'number' && max >= 2 ? ctx.mendedBy(['min'], 2) : { path: ['min'] }
  return [{ message: 'few', data: { min }, ...place }]
}

const together = ({ facts }: RuleContext<Props>): readonly Finding<Message>[] => {
  const zones = facts['availability.zones']
  // That a single server stands in one zone is said already.
  const single = facts.type === 'aws:ec2:instance' && facts['instance.count'] === 1
  if (single || facts['availability.zone-count'] !== 1 || !Array.isArray(zones)) return []
  return [{ message: 'together', data: { zone: zones[0] ?? '' }, path: ['zones'] }]
}

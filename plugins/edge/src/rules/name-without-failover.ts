import type { Facts, Finding, PatchOperation, Rule, RuleContext } from '@planner/contract'
import { type RecordGroup, recordGroups, routingOf } from '../record-groups.js'
import type { ZoneProps } from '../zone.types.js'

export default {
  appliesTo: 'aws:route53:zone',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Names lead to endpoints that are healthy',
    failureTitle: 'A name keeps leading to an endpoint that has failed',
    why: 'A simple record, or one whose health nobody looks at, sends visitors to a dead endpoint until someone edits it and caches have forgotten it.',
    remedy: 'Use failover or latency routing to two endpoints, and evaluate the health of each.',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html',
    practices: ['REL11-BP02', 'REL02-BP01', 'REL13-BP02'],
    controls: { trustedAdvisor: ['b73EEdD790', 'C056F80cR3', 'Cb877eB72b'] },
    messages: {
      simple: '{name} leads to one endpoint, whether it is healthy or not.',
      'health-off': '{name} has {routing} routing, and nobody looks at the health of {count} of its endpoints.',
    },
  },
  check(ctx) {
    const groups = recordGroups(ctx.props)
    if (ctx.props.private === true || groups.length === 0 || !ctx.workload.production) return 'not-applicable'
    const targets = new Map(ctx.related('records.alias').map((facts) => [facts.address, facts]))
    const blind = groups.flatMap((group) => blindness(ctx, group, targets))
    if (blind.length > 0) return blind
    const single = groups.filter(
      (group) => routingOf(group) === 'simple' && !group.records.some(({ route }) => hasWays(targets.get(route.alias))),
    )
    if (single.length === 0) return 'pass'
    const critical = ctx.workload.critical
    const names = single.map(({ name }) => name)
    if (critical === undefined) return { unknown: `Can visitors wait until someone mends what is behind ${names.join(', ')}?` }
    if (!critical) return 'not-applicable'
    return single.map(({ name, records }) => ({ message: 'simple', data: { name }, path: ['records', records[0]?.index ?? 0] }))
  },
} satisfies Rule<ZoneProps, 'simple' | 'health-off'>

/** Whether what a name leads to has another way by itself. Of several origins, each serves its own paths unless they are a group. */
const hasWays = (target: Facts | undefined): boolean =>
  target?.['accelerator.multi-region'] === true || Number(target?.['cdn.origin-groups'] ?? 0) > 0

/** The last resort of a failover pair is answered in any case. */
const blindness = (
  { pointer }: RuleContext<ZoneProps>,
  group: RecordGroup,
  targets: ReadonlyMap<string | undefined, Facts>,
): readonly Finding<'health-off'>[] => {
  const routing = routingOf(group)
  const blind = group.records.filter(
    ({ route }) => route.role !== 'secondary' && route.evaluateTargetHealth !== true && route.healthCheck === undefined,
  )
  const [first] = blind
  if (routing === 'simple' || first === undefined) return []
  // Route 53 cannot look at the health of a distribution by its alias.
  const mendable = blind.every(({ route }) => route.alias !== undefined && targets.get(route.alias)?.['network.edge'] !== true)
  const fix = blind.map(
    ({ index }): PatchOperation => ({ op: 'add', path: pointer(['records', index, 'evaluateTargetHealth']), value: true }),
  )
  const data = { name: group.name, routing, count: blind.length }
  return [{ message: 'health-off', data, path: ['records', first.index], ...(mendable ? { fix } : {}) }]
}

import type { Finding, PatchOperation, Rule, RuleContext } from '@planner/contract'
import { type RecordGroup, recordGroups, routingOf } from '../record-groups.js'
import type { ZoneProps } from '../zone.types.js'

/** Kinds of routing that look at where a visitor is. */
const NEARBY: ReadonlySet<string> = new Set(['latency', 'geolocation', 'geoproximity', 'ip-based'])

export default {
  appliesTo: 'aws:route53:zone',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Visitors are led to the nearest region',
    failureTitle: 'Visitors are led to regions by chance',
    why: 'The site stands in several regions, and a visitor next to one of them may be sent to the farthest.',
    remedy: 'Take latency, geolocation or geoproximity routing, or Global Accelerator.',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-latency.html',
    practices: ['PERF04-BP06', 'REL02-BP01', 'PERF04-BP02'],
    controls: { trustedAdvisor: ['51fC20e7I2'] },
    messages: { chance: '{name} leads to {regions} by {routing} routing.' },
  },
  check(ctx) {
    const regions = new Map(
      ctx
        .related('records.alias')
        .flatMap(({ address, region, ...target }) =>
          target['network.edge'] === true || region === undefined ? [] : [[address, String(region)] as const],
        ),
    )
    const spread = recordGroups(ctx.props)
      // The secondary of a failover pair serves nobody while all is well.
      .filter((group) => routingOf(group) !== 'failover')
      .map((group) => ({ group, found: [...new Set(group.records.flatMap(({ route }) => regions.get(route.alias) ?? []))] }))
      .filter(({ found }) => found.length > 1)
    if (spread.length === 0) return 'not-applicable'
    const findings = spread.flatMap(({ group, found }): readonly Finding<'chance'>[] => {
      const routing = routingOf(group)
      const path = ['records', group.records[0]?.index ?? 0]
      const data = { name: group.name, regions: found.join(' and '), routing }
      return NEARBY.has(routing) ? [] : [{ message: 'chance', data, path, fix: byLatency(ctx, group) }]
    })
    return findings.length > 0 ? findings : 'pass'
  },
} satisfies Rule<ZoneProps, 'chance'>

const byLatency = ({ pointer }: RuleContext<ZoneProps>, { records }: RecordGroup): readonly PatchOperation[] =>
  records.flatMap(({ route, index }): readonly PatchOperation[] => [
    { op: 'add', path: pointer(['records', index, 'routing']), value: 'latency' },
    ...(route.weight === undefined ? [] : [{ op: 'remove', path: pointer(['records', index, 'weight']) } as const]),
  ])

import type { Facts, Finding, Rule } from '@planner/contract'
import { recordGroups } from '../record-groups.js'
import type { ZoneProps } from '../zone.types.js'

export default {
  appliesTo: 'aws:route53:zone',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'The fallback stands when the site is down',
    failureTitle: 'The fallback fails with the site',
    why: 'A second endpoint of the same kind in the same region goes down by the same cause; a page in a bucket, or another region, does not.',
    remedy: 'Fail over to a static page in an S3 website that has the name of the domain, or to a second region.',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-types.html',
    practices: ['REL05-BP01', 'REL11-BP02'],
    controls: {
      securityHub: ['CloudFront.4'],
      trustedAdvisor: ['c18d2gz112'],
      config: ['CLOUDFRONT_ORIGIN_FAILOVER_ENABLED'],
      checkov: ['CKV_AWS_310'],
    },
    messages: { 'same-region': '{name} fails over to {target}, in the region of what has failed.' },
  },
  check(ctx) {
    const targets = new Map(ctx.related('records.alias').map((facts) => [facts.address, facts]))
    const pairs = recordGroups(ctx.props).flatMap(({ name, records }) => {
      const secondary = records.find(({ route }) => route.role === 'secondary')
      const primary = records.find(({ route }) => route.role === 'primary')
      return primary && secondary
        ? [{ name, secondary, from: targets.get(primary.route.alias), to: targets.get(secondary.route.alias) }]
        : []
    })
    if (pairs.length === 0 || !ctx.workload.production) return 'not-applicable'
    const findings = pairs.flatMap(({ name, secondary, from, to }): readonly Finding<'same-region'>[] => {
      if (!from || !to || standsAlone(to) || from.region !== to.region) return []
      const path = ['records', secondary.index, 'alias']
      return [{ message: 'same-region', data: { name, target: to.address ?? 'its secondary' }, path }]
    })
    if (findings.length > 0) return findings
    const open = pairs.find(({ from, to }) => !to || (!from && !standsAlone(to)))
    return open ? { unknown: `Does what ${open.name} fails over to stand apart from what it normally leads to?` } : 'pass'
  },
} satisfies Rule<ZoneProps, 'same-region'>

/** A website in a bucket, or the edge: no server of the site is needed. */
const standsAlone = (target: Facts): boolean => target['website.enabled'] === true || target['network.edge'] === true

import type { Rule } from '@planner/contract'
import { distributionsBefore, SERVERS, servesSite } from '../entry-points.js'

export default {
  appliesTo: SERVERS,
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Static pages outlive a failing origin',
    failureTitle: 'Static pages go down with the servers',
    why: 'CloudFront goes on serving what it has while the origin fails; without it, or with nothing kept, visitors see the error at once.',
    remedy: 'Put CloudFront in front and let it keep static content.',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html',
    practices: ['REL05-BP01', 'REL02-BP01', 'PERF04-BP06'],
    controls: {
      securityHub: ['CloudFront.4'],
      trustedAdvisor: ['c18d2gz112'],
      config: ['CLOUDFRONT_ORIGIN_FAILOVER_ENABLED'],
      checkov: ['CKV_AWS_310'],
    },
    messages: { forgetful: '{distribution} stands in front of it and keeps nothing.' },
  },
  check(ctx) {
    if (!ctx.workload.production) return 'not-applicable'
    const fronts = distributionsBefore(ctx).filter((front) => front['content.kind'] !== 'dynamic')
    const forgetful = fronts.find((front) => front['cdn.ttl-seconds'] === 0)
    if (forgetful) {
      const fix = [{ op: 'remove', path: `/resources/${forgetful.address}/timeToLive` }] as const
      return { message: 'forgetful', data: { distribution: forgetful.address ?? 'A distribution' }, fix }
    }
    if (fronts.length > 0) return 'pass'
    if (servesSite(ctx.facts) === false || distributionsBefore(ctx).length > 0) return 'not-applicable'
    return { unknown: 'Can visitors do without its static pages while it fails?' }
  },
} satisfies Rule<Record<string, unknown>, 'forgetful'>

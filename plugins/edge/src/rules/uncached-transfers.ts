import type { Rule } from '@planner/contract'
import { distributionsBefore, isFallback } from '../entry-points.js'

export default {
  appliesTo: 'aws:s3:bucket',
  meta: {
    pillar: 'sustainability',
    severity: 'low',
    title: 'What many read comes from caches near them',
    failureTitle: 'What many read is fetched from its region each time',
    why: 'The same bytes cross the network again for every reader; a cache near them sends most of them a short way.',
    remedy: 'Put CloudFront in front of buckets that everyone reads.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/sustainability-pillar/sus_sus_user_a5.html',
    practices: ['SUS02-BP04', 'SUS04-BP07', 'COST08-BP03'],
    controls: { trustedAdvisor: ['796d6f3D83'] },
    messages: { direct: 'Everyone reads it from {region}.' },
  },
  check(ctx) {
    if (ctx.facts['network.public'] !== true && ctx.facts['website.enabled'] !== true) return 'not-applicable'
    if (isFallback(ctx)) return 'not-applicable'
    return distributionsBefore(ctx).length > 0 ? 'pass' : { message: 'direct', data: { region: ctx.region } }
  },
} satisfies Rule<Record<string, unknown>, 'direct'>

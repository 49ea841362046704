import type { Rule, RuleContext } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'
import { readsBetween } from '../stays.js'

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
    messages: { direct: 'Everyone reads it from {region}, each object about {reads} times a month.' },
  },
  check(ctx) {
    if (ctx.props.publicAccess !== true && ctx.props.website === undefined) return 'not-applicable'
    if (ctx.referrers('origins').some((front) => front['network.edge'] === true)) return 'pass'
    const reads = ctx.props.objects.map((_, index) => readsOf(ctx, index))
    const most = Math.max(...reads.map((each) => each ?? 0))
    if (most > 1) return { message: 'direct', data: { region: ctx.region, reads: Math.round(most) } }
    return reads.includes(undefined) ? { unknown: 'Is each of its objects read about once a month, or less?' } : 'pass'
  },
} satisfies Rule<BucketProps, 'direct'>

const KB_OF_A_GB = 1024 ** 2

/** How often each object of a set is read in a month, by its age or by the requests that are counted. */
const readsOf = (ctx: RuleContext<BucketProps>, index: number): number | undefined => {
  const byAge = readsBetween(ctx, index, 0, Number.POSITIVE_INFINITY)
  if (byAge !== undefined) return byAge
  const gets = ctx.number(['objects', index, 'requests', 'get'], 'request')
  const size = ctx.number(['objects', index, 'objectSize'], 'KB')
  const stored = ctx.number(['objects', index, 'stored'], 'GB')
  return gets === undefined || size === undefined || !stored ? undefined : (gets * size) / (stored * KB_OF_A_GB)
}

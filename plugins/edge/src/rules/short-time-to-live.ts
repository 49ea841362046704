import type { Rule } from '@planner/contract'
import type { DistributionProps } from '../distribution.types.js'
import { servesOnlyCalls } from '../origin-kinds.js'

const DAY = 86400
/** In seconds: what is asked for more rarely than once an hour at an edge location gains from no shorter time. */
const SHORT = 3600

export default {
  appliesTo: 'aws:cloudfront:distribution',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Caches keep static content long',
    failureTitle: 'Caches forget content before it is asked for again',
    why: 'Each expiry is a trip to the origin. CloudFront keeps objects for a day by default; published files can stay for weeks.',
    remedy: 'Keep static content for a day or longer, and publish changes under new names.',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html',
    practices: ['PERF03-BP05', 'PERF04-BP06'],
    messages: { short: 'Objects stay in the caches for {seconds} seconds.' },
  },
  check(ctx) {
    const { timeToLive = DAY, content } = ctx.props
    if (content === 'dynamic' || (content === undefined && servesOnlyCalls(ctx.related('origins')))) return 'not-applicable'
    return timeToLive >= SHORT ? 'pass' : { message: 'short', data: { seconds: timeToLive }, ...ctx.mendedBy(['timeToLive'], DAY) }
  },
} satisfies Rule<DistributionProps, 'short'>

import type { Rule } from '@planner/contract'
import type { DistributionProps } from '../distribution.types.js'
import { servesOnlyCalls } from '../origin-kinds.js'

export default {
  appliesTo: 'aws:cloudfront:distribution',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Query strings do not split what is cached',
    failureTitle: 'Every query string is cached apart',
    why: 'A tracking parameter makes the same file a new one to the cache, so that almost nothing is answered from there.',
    remedy: 'Make only the query strings part of the cache key that change the answer, in a fixed order.',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/QueryStringParameters.html',
    practices: ['PERF03-BP05'],
    controls: { trustedAdvisor: ['N415c450f2'] },
    messages: { all: 'All query strings are part of what is cached.' },
  },
  check(ctx) {
    const { queryStrings, content } = ctx.props
    if (content === 'dynamic' || (content === undefined && servesOnlyCalls(ctx.related('origins')))) return 'not-applicable'
    return queryStrings === 'all' ? { message: 'all', ...ctx.mendedBy(['queryStrings'], content === 'static' ? 'none' : 'some') } : 'pass'
  },
} satisfies Rule<DistributionProps, 'all'>

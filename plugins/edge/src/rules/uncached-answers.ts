import type { Rule } from '@planner/contract'
import { distributionsBefore } from '../entry-points.js'
import type { RestApiProps } from '../rest-api.types.js'

export default {
  appliesTo: 'aws:apigateway:rest-api',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'low',
    title: 'Answers that repeat come from a cache',
    failureTitle: 'Answers that repeat are worked out each time',
    why: 'A cache answers in milliseconds and spares everything behind the API; it is billed by the hour, so that it pays where calls repeat.',
    remedy: 'Give the stage a cache, or put CloudFront in front of the API.',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
    practices: ['PERF03-BP05'],
    controls: { config: ['API_GW_CACHE_ENABLED_AND_ENCRYPTED'], checkov: ['CKV_AWS_120'] },
    messages: { uncached: 'The same question has the same answer for a while, and no cache gives it.' },
  },
  check(ctx) {
    if (ctx.props.cache !== undefined) return 'pass'
    if (ctx.props.cacheable === false) return 'not-applicable'
    if (distributionsBefore(ctx).some((front) => Number(front['cdn.ttl-seconds']) > 0)) return 'pass'
    if (ctx.props.cacheable === undefined) return { unknown: 'Does each call need an answer of its own?' }
    return { message: 'uncached', ...ctx.mendedBy(['cache'], { size: 0.5 }) }
  },
} satisfies Rule<RestApiProps, 'uncached'>

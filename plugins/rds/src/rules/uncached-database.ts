import type { Rule } from '@planner/contract'
import { BOTH, type DatabaseProps } from '../database-props.js'

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Repeated queries are answered by a cache',
    failureTitle: 'A database works out the same answers again and again',
    why: 'A heavy query whose answer rarely changes is cheaper and faster out of memory, and leaves the database to what only it can do.',
    remedy: 'Keep results of repeated queries in ElastiCache.',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/database-caching-strategies-using-redis/welcome.html',
    practices: ['PERF03-BP05', 'PERF03-BP04'],
    messages: {
      repeated: 'Heavy queries are asked again and again, and no cache answers them.',
    },
  },
  check(ctx) {
    const repeated = ctx.props.reads?.repeated
    if (!ctx.workload.production || repeated === false) return 'not-applicable'
    if (ctx.all('aws:elasticache:*').length > 0) return 'pass'
    if (repeated === undefined) return { unknown: 'Is this database free of heavy queries that are asked again and again?' }
    return { message: 'repeated', path: ['reads', 'repeated'] }
  },
} satisfies Rule<DatabaseProps, 'repeated'>

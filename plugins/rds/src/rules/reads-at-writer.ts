import type { Rule } from '@planner/contract'
import { BOTH, type DatabaseProps } from '../database-props.js'
import { hasReader } from '../readers.js'

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Reads go to the endpoint of the replicas',
    failureTitle: 'Reads go to the writer, and replicas stand idle',
    why: 'It is often said that AWS redirects reads to replicas. It does not: the application must connect to their endpoint.',
    remedy: "Point what reads at the replicas' endpoint, which in Aurora and Multi-AZ clusters is the reader endpoint.",
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.Endpoints.html',
    practices: ['PERF03-BP04', 'PERF03-BP02'],
    messages: {
      writer: 'The application reads at the writer, though there are replicas.',
    },
  },
  check(ctx) {
    if (!hasReader(ctx)) return 'not-applicable'
    const endpoint = ctx.props.reads?.endpoint
    if (endpoint === undefined) return { unknown: 'Does the application send its reads to the endpoint of the replicas?' }
    return endpoint === 'reader' ? 'pass' : { message: 'writer', path: ['reads', 'endpoint'] }
  },
} satisfies Rule<DatabaseProps, 'writer'>

import type { Rule } from '@planner/contract'
import { BOTH, type DatabaseProps } from '../database-props.js'
import { hasReader } from '../readers.js'

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Replicas answer reports and heavy reading',
    failureTitle: 'The primary answers reports or heavy reading',
    why: 'A report reads for minutes what the application wants to write in milliseconds; on one machine each waits for the other.',
    remedy: 'Send reports and reads that no cache can answer to a read replica.',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html',
    practices: ['PERF03-BP02', 'PERF03-BP04', 'REL07-BP03'],
    controls: { trustedAdvisor: ['c1qf5bt038'] },
    messages: {
      reports: 'Reports run on the primary.',
      heavy: 'Most of its work is reading that no cache can answer, and there is no replica.',
    },
  },
  check(ctx) {
    const { reports, heavy } = ctx.props.reads ?? {}
    if (!ctx.workload.production || (reports === false && heavy === false)) return 'not-applicable'
    if (hasReader(ctx)) return 'pass'
    if (reports) return { message: 'reports', path: ['reads', 'reports'] }
    if (heavy) return { message: 'heavy', path: ['reads', 'heavy'] }
    return { unknown: 'Is this database free of reports and of heavy reading that no cache can answer?' }
  },
} satisfies Rule<DatabaseProps, 'reports' | 'heavy'>

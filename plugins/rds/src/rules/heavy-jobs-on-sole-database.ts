import type { Rule } from '@planner/contract'
import { BOTH, type DatabaseProps, isReplica } from '../database-props.js'
import { hasReader } from '../readers.js'

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Heavy jobs need not run on the database that serves',
    failureTitle: 'Heavy jobs run on the only database',
    why: 'Imports and rebuilds of indexes slow the database that serves, and one that fails in the middle takes it down with nothing to take over.',
    remedy: 'Rebuild on a read replica and promote it, or have a standby take over.',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.Promote.html',
    practices: ['REL11-BP02', 'REL12-BP01', 'OPS07-BP03'],
    controls: { trustedAdvisor: ['c1qf5bt011', 'f2iK5R6Dep'] },
    messages: {
      sole: 'Imports or rebuilds of indexes run on it, and there is neither a replica nor a standby.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production || isReplica(ctx.props) || ctx.props.heavyJobs === false) return 'not-applicable'
    if (ctx.facts['availability.multi-zone'] === true || hasReader(ctx)) return 'pass'
    if (ctx.props.heavyJobs === undefined) return { unknown: 'Does this database go without bulk imports and rebuilds of indexes?' }
    return { message: 'sole', path: ['heavyJobs'] }
  },
} satisfies Rule<DatabaseProps, 'sole'>

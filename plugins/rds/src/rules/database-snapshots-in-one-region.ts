import type { Rule } from '@planner/contract'
import { BOTH, type DatabaseProps, isReplica } from '../database-props.js'

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Snapshots of critical databases are copied to another region',
    failureTitle: 'Snapshots of a critical database stay in one region',
    why: 'Backups and snapshots are kept in the region of their database: what takes the region away takes them along.',
    remedy: 'Copy snapshots or replicate automated backups to a second region; with Aurora, a global database does as well.',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html',
    practices: ['REL13-BP02', 'REL09-BP02'],
    messages: {
      one: 'Its backups exist in {region} only.',
    },
  },
  check(ctx) {
    const critical = ctx.workload.critical
    if (critical === false || isReplica(ctx.props)) return 'not-applicable'
    if (ctx.facts['backup.other-region'] === true) return 'pass'
    if (critical === undefined) return { unknown: 'May the data of this database be lost with its region?' }
    return { message: 'one', data: { region: ctx.region }, path: ['snapshots', 'copies'] }
  },
} satisfies Rule<DatabaseProps, 'one'>

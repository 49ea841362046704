import type { Rule } from '@planner/contract'
import type { SnapshotProps } from '../snapshot.types.js'

export default {
  appliesTo: 'aws:ec2:snapshot',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Snapshots of critical data are copied to another region',
    failureTitle: 'Snapshots of critical data stay in one region',
    why: 'Snapshots are kept in the region of their volume: what takes the region away takes them along.',
    remedy: 'Copy the snapshots to another region.',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html',
    practices: ['REL13-BP02', 'REL09-BP02'],
    messages: {
      one: 'The snapshots exist in {region} only.',
    },
  },
  check(ctx) {
    const critical = ctx.workload.critical
    if (critical === false) return 'not-applicable'
    if (ctx.props.copies?.length) return 'pass'
    if (critical === undefined) return { unknown: 'May the data of these snapshots be lost with the region?' }
    return { message: 'one', data: { region: ctx.region }, path: ['copies'] }
  },
} satisfies Rule<SnapshotProps, 'one'>

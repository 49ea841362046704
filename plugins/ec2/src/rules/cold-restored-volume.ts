import type { Rule } from '@planner/contract'
import type { VolumeProps } from '../volume.types.js'

export default {
  appliesTo: 'aws:ec2:volume',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'low',
    title: 'Restored volumes are warm before they serve',
    failureTitle: 'A restored volume serves while it is still cold',
    why: 'A volume made from a snapshot fetches each block from S3 when it is first read, at a fraction of its speed.',
    remedy: 'Read every block first, provision a rate of initialisation, or switch on fast snapshot restore.',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html',
    practices: ['PERF03-BP02', 'REL13-BP02'],
    messages: {
      cold: 'Blocks come from {snapshot} when they are first read.',
    },
  },
  check(ctx) {
    const [snapshot] = ctx.related('restoredFrom')
    if (!snapshot || !ctx.workload.production) return 'not-applicable'
    if (ctx.props.warmed === true || snapshot['backup.fast-restore'] === true) return 'pass'
    if (ctx.props.warmed === undefined) return { unknown: 'Are all its blocks fetched from the snapshot before production uses it?' }
    return { message: 'cold', data: { snapshot: snapshot.address ?? '' }, path: ['warmed'] }
  },
} satisfies Rule<VolumeProps, 'cold'>

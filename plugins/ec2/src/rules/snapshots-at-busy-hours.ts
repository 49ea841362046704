import type { Rule } from '@planner/contract'
import type { SnapshotProps } from '../snapshot.types.js'

export default {
  appliesTo: 'aws:ec2:snapshot',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'low',
    title: 'Snapshots are taken in quiet hours',
    failureTitle: 'Snapshots are taken when there is much to do',
    why: 'While a snapshot is under way, disk volumes are slower; and the fewer blocks change meanwhile, the sooner it is done.',
    remedy: 'Let the schedule run in quiet hours.',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html',
    practices: ['PERF03-BP02', 'REL09-BP03'],
    messages: {
      busy: 'They are taken at any time of the day.',
    },
  },
  check(ctx) {
    if (ctx.facts['backup.scheduled'] !== true) return 'not-applicable'
    if (ctx.props.takenWhen === undefined) return { unknown: 'Are the snapshots taken in quiet hours?' }
    return ctx.props.takenWhen === 'quiet-hours' ? 'pass' : { message: 'busy', ...ctx.mendedBy(['takenWhen'], 'quiet-hours') }
  },
} satisfies Rule<SnapshotProps, 'busy'>

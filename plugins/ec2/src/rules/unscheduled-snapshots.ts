import type { Rule } from '@planner/contract'
import type { SnapshotProps } from '../snapshot.types.js'

export default {
  appliesTo: 'aws:ec2:snapshot',
  meta: {
    pillar: 'operational-excellence',
    severity: 'medium',
    title: 'Snapshots are taken on a schedule',
    failureTitle: 'Nothing says how often snapshots are taken',
    why: 'A snapshot that is taken by hand is missing when it is needed; how much work may be lost follows from how often they are taken.',
    remedy: 'Say how many snapshots are taken in a month and how many are kept, and let Data Lifecycle Manager take them.',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html',
    practices: ['REL09-BP03', 'OPS07-BP03'],
    controls: {
      securityHub: ['EC2.28'],
      trustedAdvisor: ['H7IgTzjTYb', 'c18d2gz106'],
      config: ['EBS_IN_BACKUP_PLAN'],
      checkov: ['CKV2_AWS_9'],
    },
    messages: {
      once: 'There is a first snapshot, and none after it.',
      forever: 'Snapshots are taken and never deleted.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production) return 'not-applicable'
    if (ctx.facts['backup.scheduled'] !== true) return { message: 'once', path: ['perMonth'] }
    return ctx.props.keep === undefined ? { message: 'forever', path: ['keep'] } : 'pass'
  },
} satisfies Rule<SnapshotProps, 'once' | 'forever'>

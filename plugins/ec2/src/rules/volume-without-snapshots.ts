import type { Rule } from '@planner/contract'
import type { VolumeProps } from '../volume.types.js'

export default {
  appliesTo: 'aws:ec2:volume',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Volumes have snapshots',
    failureTitle: 'A volume has no snapshots',
    why: 'A volume lives in one zone and can fail; what has no snapshot is lost with it.',
    remedy: 'Take snapshots on a schedule, when there is little to do, with Data Lifecycle Manager or AWS Backup.',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html',
    practices: ['REL09-BP03', 'REL09-BP01'],
    controls: {
      securityHub: ['EC2.28'],
      trustedAdvisor: ['H7IgTzjTYb', 'c18d2gz106'],
      config: ['EBS_IN_BACKUP_PLAN', 'EBS_RESOURCES_PROTECTED_BY_BACKUP_PLAN'],
      checkov: ['CKV2_AWS_9'],
    },
    messages: {
      none: 'No snapshots of the volume are in the design, and no backups of volumes.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production) return 'not-applicable'
    if (ctx.referrers('volume').some(({ type }) => type === 'aws:ec2:snapshot')) return 'pass'
    const kinds = ctx.all('aws:backup:vault').flatMap((vault) => vault['backups.kinds'] ?? [])
    return kinds.includes('ebs') ? 'pass' : { message: 'none' }
  },
} satisfies Rule<VolumeProps, 'none'>

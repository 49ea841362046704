import type { Rule } from '@planner/contract'
import { BOTH, type DatabaseProps, isReplica } from '../database-props.js'

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: "Copies of databases are outside the primary's zone",
    failureTitle: "There is no copy of a database outside the primary's zone",
    why: 'Automated backups and snapshots are kept by the region and outlive a zone. Data of which there is neither is lost with its zone.',
    remedy: 'Keep automated backups or snapshots, and copies of them in another region where the data must outlive this one.',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_CommonTasks.BackupRestore.html',
    practices: ['REL09-BP02', 'REL13-BP02'],
    controls: {
      securityHub: ['RDS.26'],
      config: ['RDS_IN_BACKUP_PLAN', 'RDS_RESOURCES_PROTECTED_BY_BACKUP_PLAN'],
      checkov: ['CKV2_AWS_8'],
    },
    messages: {
      none: 'It has neither backups nor snapshots.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production || isReplica(ctx.props)) return 'not-applicable'
    const copied = ['backup.automated', 'backup.manual-snapshots', 'backup.other-region'].some((fact) => ctx.facts[fact] === true)
    return copied ? 'pass' : { message: 'none', ...ctx.mendedBy(['backup', 'retention'], 7) }
  },
} satisfies Rule<DatabaseProps, 'none'>

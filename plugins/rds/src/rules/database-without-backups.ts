import type { Rule } from '@planner/contract'
import { BOTH, type DatabaseProps, isReplica } from '../database-props.js'

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Databases are backed up automatically',
    failureTitle: 'A database is not backed up',
    why: 'Without automated backups nothing brings back what was deleted or spoilt; a standby repeats the mistake at once.',
    remedy: 'Keep automated backups for at least a week.',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html',
    practices: ['REL09-BP03', 'REL09-BP01'],
    controls: {
      securityHub: ['RDS.11', 'RDS.50'],
      trustedAdvisor: ['opQPADkZvH', 'c1qf5bt001', '44fde09ab5'],
      config: ['DB_INSTANCE_BACKUP_ENABLED'],
      cdkNag: ['AwsSolutions-RDS13'],
      checkov: ['CKV_AWS_133'],
    },
    messages: {
      off: 'Its automated backups are switched off.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production || isReplica(ctx.props)) return 'not-applicable'
    if (ctx.facts['backup.automated'] === true) return 'pass'
    return { message: 'off', ...ctx.mendedBy(['backup', 'retention'], 7) }
  },
} satisfies Rule<DatabaseProps, 'off'>

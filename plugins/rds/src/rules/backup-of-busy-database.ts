import type { Rule } from '@planner/contract'
import type { InstanceProps } from '../instance.types.js'

export default {
  appliesTo: 'aws:rds:instance',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Backups disturb nobody',
    failureTitle: 'Backups interrupt a busy database',
    why: 'The daily backup of a database in one zone halts its I/O for moments; with a standby it is taken there.',
    remedy: 'Take a Multi-AZ deployment, or a backup window in quiet hours.',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html',
    practices: ['PERF03-BP02', 'REL10-BP01'],
    controls: {
      securityHub: ['RDS.5'],
      trustedAdvisor: ['f2iK5R6Dep'],
      config: ['RDS_MULTI_AZ_SUPPORT'],
      cdkNag: ['AwsSolutions-RDS3'],
      checkov: ['CKV_AWS_157'],
    },
    messages: {
      busy: 'It is busy around the clock, and its backups are taken from the one instance there is.',
    },
  },
  check(ctx) {
    // Of SQL Server and Db2 AWS halts the I/O also where there is a standby.
    const halted = /^(sqlserver|db2)-/.test(ctx.props.engine)
    if (!ctx.workload.production || halted || ctx.facts['backup.automated'] !== true) return 'not-applicable'
    if (ctx.facts['availability.multi-zone'] === true || ctx.props.quietHours === true) return 'pass'
    if (ctx.props.quietHours === undefined) return { unknown: 'Are there quiet hours for the backups of this database?' }
    return { message: 'busy', ...ctx.mendedBy(['deployment'], 'multi-az') }
  },
} satisfies Rule<InstanceProps, 'busy'>

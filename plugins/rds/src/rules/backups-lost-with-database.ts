import type { Rule } from '@planner/contract'
import { BOTH, type DatabaseProps, isReplica } from '../database-props.js'

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Something is left of a database that is deleted',
    failureTitle: 'Deleting a database deletes its backups',
    why: 'Automated backups go with their database, unless they are retained; a final snapshot stays until somebody deletes it.',
    remedy: 'Take a final snapshot before deletion, or retain automated backups; deletion protection keeps it from happening by mistake.',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html',
    practices: ['REL09-BP01', 'COST04-BP02', 'SEC07-BP04'],
    controls: {
      securityHub: ['RDS.7', 'RDS.8'],
      config: ['RDS_INSTANCE_DELETION_PROTECTION_ENABLED', 'RDS_CLUSTER_DELETION_PROTECTION_ENABLED'],
      cdkNag: ['AwsSolutions-RDS10'],
      checkov: ['CKV_AWS_139', 'CKV_AWS_293'],
    },
    messages: {
      lost: 'No final snapshot is taken, and automated backups are not retained.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production || isReplica(ctx.props)) return 'not-applicable'
    const { 'backup.final-snapshot': final, 'backup.retained-after-deletion': retained, 'backup.automated': automated } = ctx.facts
    if (final === true || (retained === true && automated === true)) return 'pass'
    return { message: 'lost', ...ctx.mendedBy(['finalSnapshot'], true) }
  },
} satisfies Rule<DatabaseProps, 'lost'>

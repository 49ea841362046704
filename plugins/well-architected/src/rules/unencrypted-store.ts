import type { Rule } from '@planner/contract'
import { encryptedAtRest } from '../encryption-switches.js'

/** Databases and queues have rules of their own; what is no secret may stand in a parameter as it is. */
const LEFT_OUT = ['aws:rds:', 'aws:sqs:', 'aws:systems-manager:parameter']

export default {
  appliesTo: '*',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Stored data is encrypted',
    failureTitle: 'Data is stored in the clear',
    why: 'Encryption keeps data unread where disks, snapshots or backups come into the wrong hands, and it costs next to nothing.',
    remedy: 'Turn encryption on. Most stores can have it only when they are made: copy what exists into an encrypted one.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_data_rest_encrypt.html',
    practices: ['SEC08-BP02', 'SEC08-BP03'],
    controls: {
      securityHub: ['EC2.3', 'EC2.7', 'RDS.3', 'RDS.27', 'S3.17', 'EFS.1', 'EFS.8', 'Redshift.10', 'ElastiCache.4'],
      trustedAdvisor: ['c1qf5bt005', 'c1qf5bt006'],
      config: [
        'ENCRYPTED_VOLUMES',
        'EC2_EBS_ENCRYPTION_BY_DEFAULT',
        'RDS_STORAGE_ENCRYPTED',
        'EFS_ENCRYPTED_CHECK',
        'REDSHIFT_CLUSTER_KMS_ENABLED',
        'S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED',
      ],
      cdkNag: ['AwsSolutions-EC26', 'AwsSolutions-RDS2', 'AwsSolutions-EFS1', 'AwsSolutions-RS6'],
      checkov: ['CKV_AWS_3', 'CKV_AWS_16', 'CKV_AWS_19', 'CKV_AWS_42', 'CKV_AWS_64', 'CKV_AWS_96', 'CKV_AWS_106'],
    },
    messages: { plain: 'What it stores is not encrypted.' },
  },
  check(ctx) {
    const { type = '', 'storage.encrypted': encrypted } = ctx.facts
    if (encrypted === undefined || LEFT_OUT.some((prefix) => type.startsWith(prefix))) return 'not-applicable'
    return encrypted === true ? 'pass' : { message: 'plain', ...encryptedAtRest(ctx) }
  },
} satisfies Rule<Record<string, unknown>, 'plain'>

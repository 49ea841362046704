import type { Rule } from '@planner/contract'
import type { QueueProps } from '../queue.types.js'

export default {
  appliesTo: 'aws:sqs:queue',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Queues are encrypted and let in only who must',
    failureTitle: 'A queue is open to anyone, or its messages lie there in the clear',
    why: 'Who can send to a queue makes its consumers work; who can receive from it reads the messages and takes them away.',
    remedy:
      'Name senders and receivers in the queue’s policy, and encrypt messages; sensitive ones with a key in KMS, whose use is logged.',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html',
    practices: ['SEC08-BP02', 'SEC03-BP02'],
    controls: {
      securityHub: ['SQS.1', 'SQS.3'],
      cdkNag: ['AwsSolutions-SQS2'],
      checkov: ['CKV_AWS_27', 'CKV_AWS_72', 'CKV_AWS_168'],
    },
    messages: {
      anyone: 'Its policy lets anyone in.',
      plain: 'Messages are not encrypted.',
      noKey: 'Messages are {data}, and no key in KMS encrypts them.',
    },
  },
  check(ctx) {
    const { data } = ctx.workload
    const { encryption = 'sqs-managed' } = ctx.props
    const sensitive = data === 'confidential' || data === 'restricted'
    const findings = [
      ...(ctx.props.public ? [{ message: 'anyone' as const, ...ctx.mendedBy(['public'], false) }] : []),
      ...(encryption === 'none'
        ? [{ message: 'plain' as const, ...ctx.mendedBy(['encryption'], sensitive ? 'aws-managed' : 'sqs-managed') }]
        : []),
      ...(encryption === 'sqs-managed' && sensitive
        ? [{ message: 'noKey' as const, data: { data }, ...ctx.mendedBy(['encryption'], 'aws-managed') }]
        : []),
    ]
    if (findings.length > 0) return findings
    return encryption === 'sqs-managed' && data === undefined ? { unknown: 'Are its messages fit for a key that SQS keeps?' } : 'pass'
  },
} satisfies Rule<QueueProps, 'anyone' | 'plain' | 'noKey'>

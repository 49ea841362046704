import type { Rule } from '@planner/contract'
import type { QueueProps } from '../queue.types.js'

export default {
  appliesTo: 'aws:sqs:queue',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Messages that fail go to a queue of their own',
    failureTitle: 'Messages that fail are tried for ever, or lost',
    why: 'A message that no consumer can handle comes back until it expires, takes the time of good ones, and of a FIFO queue it stops the group.',
    remedy: 'Name a dead-letter queue, and raise an alarm when something is in it.',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
    practices: ['REL05-BP04', 'REL05-BP01'],
    controls: { cdkNag: ['AwsSolutions-SQS3'] },
    messages: {
      none: 'No queue takes the messages that fail.',
    },
  },
  check(ctx) {
    if (ctx.referrers('deadLetter').length > 0) return 'not-applicable'
    const { kind = 'standard', encryption = 'sqs-managed', deadLetter } = ctx.props
    if (deadLetter !== undefined) return 'pass'
    const failed = ctx.freeAddress(`${ctx.address}-failed`)
    const value = { type: 'aws:sqs:queue', region: ctx.region, kind, encryption, messages: 0, retention: '14 day' }
    const newQueue = { op: 'add' as const, path: `/resources/${failed}`, value }
    const named = ctx.mendedBy(['deadLetter'], failed)
    return { message: 'none', ...named, fix: [newQueue, ...(named.fix ?? [])] }
  },
} satisfies Rule<QueueProps, 'none'>

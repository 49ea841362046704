import type { Rule } from '@planner/contract'
import type { QueueProps } from '../queue.types.js'

export default {
  appliesTo: 'aws:sqs:queue',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Consumers can bear what their queue promises',
    failureTitle: 'A consumer cannot bear a message twice or out of order',
    why: 'A standard queue delivers at least once and in about the order of sending: sooner or later a message comes twice, or after a later one.',
    remedy: 'Make the consumer idempotent, or use a FIFO queue.',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues-at-least-once-delivery.html',
    practices: ['REL04-BP04'],
    messages: {
      sensitive: 'Its consumers cannot bear a message twice or in another order, and a standard queue may deliver so.',
    },
  },
  check(ctx) {
    const { kind, idempotent, name, deadLetter } = ctx.props
    if (kind === 'fifo' || idempotent === true) return 'pass'
    if (idempotent === undefined)
      // People look at what failed, and once.
      return ctx.referrers('deadLetter').length > 0
        ? 'not-applicable'
        : { unknown: 'Can its consumers bear a message twice and in another order?' }
    // Topics and queues for failures that go with a standard queue refuse a FIFO one.
    const alone =
      deadLetter === undefined && ctx.referrers('subscriptions.endpoint').length === 0 && ctx.referrers('deadLetter').length === 0
    const mend = ctx.mendedBy(['kind'], 'fifo')
    const rename = name === undefined ? [] : (ctx.mendedBy(['name'], `${name}.fifo`).fix ?? [])
    return { message: 'sensitive', path: ['idempotent'], ...(alone ? { fix: [...(mend.fix ?? []), ...rename] } : {}) }
  },
} satisfies Rule<QueueProps, 'sensitive'>

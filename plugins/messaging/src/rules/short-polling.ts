import type { Rule } from '@planner/contract'
import { isPolledByLambda, longPolling } from '../polling.js'
import type { QueueProps } from '../queue.types.js'

export default {
  appliesTo: 'aws:sqs:queue',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Consumers wait for messages',
    failureTitle: 'Consumers ask again and again',
    why: 'A short poll asks some of the servers and may miss messages that are there; a long poll asks all, and answers as soon as there is one.',
    remedy: 'Let polls wait up to 20 seconds for a message.',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html',
    practices: ['COST05-BP05', 'PERF03-BP04', 'SUS03-BP01'],
    messages: {
      short: 'Polls do not wait for a message.',
    },
  },
  check(ctx) {
    const { polling } = ctx.props
    if (polling === undefined)
      return ctx.props.consumer === undefined || isPolledByLambda(ctx)
        ? 'not-applicable'
        : { unknown: 'Do its consumers wait up to 20 seconds for a message?' }
    if (polling.immediate === true) return 'not-applicable'
    const wait = ctx.number(['polling', 'wait'], 'second') ?? 0
    return wait > 0 ? 'pass' : { message: 'short', path: ['polling', 'wait'], fix: longPolling(ctx) }
  },
} satisfies Rule<QueueProps, 'short'>

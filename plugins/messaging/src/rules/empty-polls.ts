import type { Rule } from '@planner/contract'
import { longestWait, longPolling } from '../polling.js'
import type { QueueProps } from '../queue.types.js'

/** A month as AWS bills it. */
const HOURS = 730

export default {
  appliesTo: 'aws:sqs:queue',
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Polls that find nothing are few',
    failureTitle: 'Polls that find nothing are paid for',
    why: 'Every call is billed, with or without a message; a consumer that asks each second asks 20 times as often as one that waits.',
    remedy: 'Use long polling of 20 seconds.',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html',
    practices: ['COST05-BP05', 'COST06-BP03'],
    messages: {
      many: 'About {polls} requests a month find nothing; with polls of {wait} seconds they would be {fewer}.',
    },
  },
  check(ctx) {
    const { polling } = ctx.props
    const consumers = ctx.number(['polling', 'consumers'], 'consumer')
    if (polling === undefined || polling.immediate === true || consumers === undefined) return 'not-applicable'
    const idle = Math.min(1, ctx.number(['polling', 'idle'], '1') ?? 1)
    const seconds = Math.min(HOURS, ctx.number(['polling', 'hours'], 'hour') ?? HOURS) * 3600
    const wait = longestWait(ctx)
    const interval = ctx.number(['polling', 'interval'], 'second') || ctx.number(['polling', 'wait'], 'second') || 1
    if (consumers * idle * seconds === 0 || interval >= wait) return 'pass'
    const every = (step: number): number => Math.round((consumers * idle * seconds) / step)
    return {
      message: 'many',
      data: { polls: every(interval), fewer: every(wait), wait },
      path: ['polling'],
      fix: longPolling(ctx),
    }
  },
} satisfies Rule<QueueProps, 'many'>

import type { Rule } from '@planner/contract'
import type { QueueProps } from '../queue.types.js'

export default {
  appliesTo: 'aws:sqs:queue',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Messages stay hidden until they are worked off',
    failureTitle: 'A message comes back while it is worked on',
    why: 'When the visibility timeout ends first, another consumer gets the message too, and the work is done twice.',
    remedy: 'Set the visibility timeout above the time that a consumer needs for a message, its deletion included.',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html',
    practices: ['REL05-BP05', 'REL04-BP04'],
    messages: {
      short: 'A message is hidden for {visibility} seconds, and its consumer may need {processing}.',
    },
  },
  check(ctx) {
    const [consumer] = ctx.related('consumer')
    const visibility = ctx.number(['visibility'], 'second') ?? 0
    const timeout = consumer?.['compute.timeout-seconds']
    const processing = ctx.number(['processing'], 'second', 'high') ?? (typeof timeout === 'number' ? timeout : undefined)
    if (processing === undefined)
      return ctx.referrers('deadLetter').length > 0
        ? 'not-applicable'
        : { unknown: 'Is a message hidden for longer than a consumer ever needs for it?' }
    if (visibility > processing) return 'pass'
    const enough = 2 * Math.ceil(processing)
    const found = { message: 'short' as const, data: { visibility, processing } }
    return enough <= mostSeconds(ctx.catalog('messaging-limits', 'sqs.visibility')?.cells.maximum)
      ? { ...found, ...ctx.mendedBy(['visibility'], enough) }
      : { ...found, path: ['visibility'] }
  },
} satisfies Rule<QueueProps, 'short'>

/** The catalogue has this limit in hours. */
const mostSeconds = (hours: string | undefined): number => Number(hours ?? 0) * 3600

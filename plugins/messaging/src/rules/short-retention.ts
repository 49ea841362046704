import type { Rule } from '@planner/contract'
import type { QueueProps } from '../queue.types.js'

export default {
  appliesTo: 'aws:sqs:queue',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Messages outlive an outage of their consumers',
    failureTitle: 'Messages expire before their consumers are back',
    why: 'SQS deletes what is older than the retention period, read or not, and tells nobody.',
    remedy: 'Raise the retention above the longest outage that must lose nothing; 14 days are the most.',
    url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-queue-parameters.html',
    practices: ['REL05-BP04', 'REL04-BP02'],
    messages: {
      short: 'Messages are kept for {retention} hours, and consumers may be gone for {outage}.',
    },
  },
  check(ctx) {
    const retention = ctx.number(['retention'], 'second') ?? 0
    const { rtoHours } = ctx.workload
    const outage = ctx.number(['consumerOutage'], 'second', 'high') ?? (rtoHours === undefined ? undefined : rtoHours * 3600)
    if (outage === undefined) return { unknown: 'Is a message kept for longer than its consumers could ever be out?' }
    if (outage === 0) return 'not-applicable'
    if (retention >= outage) return 'pass'
    const found = { message: 'short' as const, data: { retention: retention / 3600, outage: outage / 3600 } }
    const most = Number(ctx.catalog('messaging-limits', 'sqs.retention')?.cells.maximum ?? 0)
    return outage <= most ? { ...found, ...ctx.mendedBy(['retention'], Math.ceil(outage)) } : { ...found, path: ['retention'] }
  },
} satisfies Rule<QueueProps, 'short'>

import type { Finding, PatchOperation, Rule, RuleContext } from '@planner/contract'
import type { StreamProps } from '../stream.types.js'

type Context = RuleContext<StreamProps>

const A_DAY = 24
const A_WEEK = 168

export default {
  appliesTo: 'aws:kinesis:stream',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Streams keep records for longer than a consumer may be away',
    failureTitle: 'A stream forgets records before a consumer is back',
    why: 'A record that is older than the retention is gone, read or not: a consumer that fails on Friday evening has lost Saturday by Monday.',
    remedy: 'Extend the retention beyond 24 hours, to the longest time that a consumer may be away.',
    url: 'https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html',
    practices: ['REL04-BP02', 'REL05-BP04'],
    controls: { securityHub: ['Kinesis.3'] },
    messages: {
      day: 'Records are kept for a day.',
      recovery: 'Records are kept for {hours} hours, and recovery may take {rto}.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production) return 'not-applicable'
    const hours = ctx.facts['stream.retention-hours'] ?? ctx.number(['retention', 'period'], 'hour')
    if (typeof hours !== 'number') return { unknown: 'Does the stream keep records for longer than a consumer may be away?' }
    const { rtoHours } = ctx.workload
    if (rtoHours !== undefined && hours <= rtoHours) return { ...kept(ctx), message: 'recovery', data: { hours, rto: rtoHours } }
    return hours > A_DAY || rtoHours !== undefined ? 'pass' : { ...kept(ctx), message: 'day' }
  },
} satisfies Rule<StreamProps, 'day' | 'recovery'>

/** A week, unless recovery takes longer than that. */
const kept = (ctx: Context): Pick<Finding, 'path' | 'fix'> => {
  const path = ['retention', 'period']
  if ((ctx.workload.rtoHours ?? 0) >= A_WEEK) return { path }
  const add: PatchOperation = ctx.props.retention
    ? { op: 'add', path: ctx.pointer(path), value: A_WEEK }
    : { op: 'add', path: ctx.pointer(['retention']), value: { period: A_WEEK } }
  return { path, fix: [add] }
}

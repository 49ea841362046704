import type { Facts, PatchOperation, Rule } from '@planner/contract'
import type { QueueProps } from '../queue.types.js'

export default {
  appliesTo: 'aws:sqs:queue',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Workers grow with their queue',
    failureTitle: 'Workers do not grow with their queue',
    why: 'After a peak or an outage the queue is long; workers that do not see it take as long as ever for a message, and CPU use does not tell how many wait.',
    remedy: 'Scale the workers on the number of waiting messages for each of them.',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-using-sqs-queue.html',
    practices: ['REL07-BP03', 'COST09-BP03', 'PERF02-BP05'],
    messages: {
      fixed: 'The number of workers in {workers} stays the same.',
      other: '{workers} scales, and not on the queue.',
    },
  },
  check(ctx) {
    if (ctx.referrers('deadLetter').length > 0) return 'not-applicable'
    const [workers] = ctx.related('consumer')
    if (workers === undefined)
      return ctx.props.consumer === undefined ? { unknown: 'Do its consumers grow with the number of waiting messages?' } : 'not-applicable'
    const { address = '', type, 'scaling.metrics': metrics, 'scaling.kinds': kinds } = workers
    if (type === 'aws:lambda:function' || has(metrics, 'queue')) return 'pass'
    const data = { workers: address }
    if (type === 'aws:ec2:instance') return { message: 'fixed', data, path: ['consumer'] }
    if (type !== 'aws:autoscaling:group' || (length(kinds) > 0 && length(metrics) === 0))
      return { unknown: `Does ${address} grow with the number of waiting messages?` }
    return length(kinds) === 0
      ? { message: 'fixed', data, path: ['consumer'], fix: [scalingOn(address, [byQueue])] }
      : { message: 'other', data, path: ['consumer'], fix: [scalingOn(`${address}/scaling`, byQueue, '-')] }
  },
} satisfies Rule<QueueProps, 'fixed' | 'other'>

const byQueue = { kind: 'target-tracking', metric: 'queue' }

const scalingOn = (place: string, value: unknown, member = 'scaling'): PatchOperation => ({
  op: 'add',
  path: `/resources/${place}/${member}`,
  value,
})

const has = (fact: Facts[string], value: string): boolean => Array.isArray(fact) && fact.includes(value)

const length = (fact: Facts[string]): number => (Array.isArray(fact) ? fact.length : 0)

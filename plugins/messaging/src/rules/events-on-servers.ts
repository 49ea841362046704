import type { Rule, RuleContext } from '@planner/contract'
import { SERVERS } from '../compute.js'
import type { QueueProps } from '../queue.types.js'

/** A month as AWS bills it: 730 hours. */
const MONTH = 730 * 3600

export default {
  appliesTo: ['aws:lambda:function', 'aws:sqs:queue'],
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Small work on events runs as functions',
    failureTitle: 'Servers wait for little work',
    why: 'A server that mostly waits for events must be kept, patched and paid; a function is there while an event is worked on, and as often at a time as there are events.',
    remedy: 'Run the code as a Lambda function that the queue, bucket or table invokes.',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html',
    practices: ['PERF02-BP01', 'SUS05-BP03', 'COST05-BP05'],
    messages: {
      waiting: '{workers} works on messages for {busy}% of the time, {processing} seconds each.',
    },
  },
  check(ctx) {
    if (ctx.facts['compute.serverless'] === true) return isInvoked(ctx) ? 'pass' : 'not-applicable'
    const [workers] = ctx.related('consumer')
    if (workers?.type === 'aws:lambda:function') return 'pass'
    // A group that may shrink to nothing is not kept for little work.
    if (workers === undefined || !SERVERS.includes(workers.type ?? '') || workers['scaling.min'] === 0) return 'not-applicable'
    const messages = ctx.number(['messages'], 'message')
    const processing = ctx.number(['processing'], 'second')
    if (messages === undefined || processing === undefined)
      return { unknown: `Is the work of ${workers.address} too long, too large or too steady for functions?` }
    const longest = Number(ctx.catalog('lambda-limits', 'timeout')?.cells.maximum ?? 0)
    const worthAServer = Number(ctx.catalog('lambda-limits', 'duty-worth-a-server')?.cells.minimum ?? 0)
    const busy = (100 * messages * processing) / MONTH
    if (processing > longest || busy >= worthAServer) return 'pass'
    return {
      message: 'waiting',
      data: { workers: workers.address ?? '', busy: Number(busy.toPrecision(2)), processing },
      path: ['consumer'],
    }
  },
} satisfies Rule<QueueProps, 'waiting'>

/** Properties by which what has events names who is told. */
const EVENTS = ['consumer', 'events.to', 'subscriptions.endpoint']

const isInvoked = ({ facts, referrers }: Pick<RuleContext, 'facts' | 'referrers'>): boolean => {
  const triggers = facts['calls.triggers']
  return (Array.isArray(triggers) && triggers.length > 0) || EVENTS.some((role) => referrers(role).length > 0)
}

import type { CheckContext, Path, Problem, Quantity } from '@planner/contract'
import { batchSizeProblems, rangeProblems } from './limits.js'
import type { QueueProps } from './queue.types.js'

type Check = CheckContext<QueueProps>

export function* queueProblems(ctx: Check): Generator<Problem> {
  yield* rangeProblems(ctx, 'sqs.message-size', ['messageSize'], 'KB', 'a message has')
  yield* rangeProblems(ctx, 'sqs.retention', ['retention'], 'second', 'a message is kept')
  yield* rangeProblems(ctx, 'sqs.visibility', ['visibility'], 'second', 'a received message is hidden')
  yield* rangeProblems(ctx, 'sqs.long-poll', ['polling', 'wait'], 'second', 'a poll waits')
  for (const call of ['send', 'receive', 'delete']) yield* rangeProblems(ctx, 'sqs.batch', ['batch', call], 'message', 'a call carries')
  if (ctx.given(['batch', 'send'])) yield* batchSizeProblems(ctx, 'sqs', ['batch', 'send'], ctx.input(['batch', 'send'], 'message'))
  yield* kindProblems(ctx)
  yield* loadProblems(ctx)
  yield* deadLetterProblems(ctx)
}

const error = (id: string, path: Path, message: string, hint: string): Problem => ({ id, severity: 'error', path, message, hint })

function* kindProblems({ props }: Check): Generator<Problem> {
  const { kind, name, ordered, once, content } = props
  if (content === 'binary')
    yield error(
      'sqs.format',
      ['content'],
      'the body of a message is text',
      'send it as Base64 text, or keep it in a bucket and send its key',
    )
  if (kind === 'fifo') {
    if (name !== undefined && !name.endsWith('.fifo'))
      yield error('sqs.fifo-name', ['name'], 'the name of a FIFO queue ends in .fifo', `write "${name}.fifo"`)
    return
  }
  if (name?.endsWith('.fifo'))
    yield error('sqs.fifo-name', ['name'], 'only the name of a FIFO queue ends in .fifo', 'choose another name, or "kind": "fifo"')
  if (ordered || once)
    yield error(
      'sqs.order-or-dedup-needs-fifo',
      [ordered ? 'ordered' : 'once'],
      ordered ? 'a standard queue does not keep the order' : 'a standard queue may deliver a message more than once',
      'write "kind": "fifo", or make consumers able to bear it',
    )
}

function* loadProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  if (props.messages !== undefined && props.requests !== undefined)
    yield error('sqs.requests-twice', ['requests'], 'the messages say the requests already', 'keep one of "messages" and "requests"')
  if (props.messages === undefined) return
  const rate = ctx.input(['messages'], 'message').dividedBy(ctx.month.hours.as('second'))
  yield* throughputProblems(ctx, rate)
  if (!ctx.given(['processing'])) return
  const processing = ctx.input(['processing'], 'second')
  if (processing.exceeds(ctx.input(['visibility'], 'second')))
    yield {
      id: 'sqs.visibility-vs-processing',
      severity: 'warn',
      path: ['visibility'],
      message: 'a message is seen again by others before the consumer is done with it',
      hint: 'make "visibility" longer than "processing"',
    }
  const quota = props.kind === 'fifo' ? 'sqs.fifo-in-flight' : 'sqs.standard-in-flight'
  if (rate.times(processing).exceeds(ctx.spec('messaging-limits', quota, 'maximum', 'message')))
    yield {
      id: quota,
      severity: 'quota',
      path: ['processing'],
      message: 'holds more received messages at a time, on average, than AWS allows a queue',
      hint: 'process faster, or split the load over queues',
    }
}

function* throughputProblems(ctx: Check, rate: Quantity): Generator<Problem> {
  const { kind, highThroughput } = ctx.props
  if (kind !== 'fifo' || highThroughput) return
  const calls = ctx.given(['batch', 'send']) ? rate.dividedBy(ctx.input(['batch', 'send'], 'message').atLeast(oneMessage(ctx))) : undefined
  const most = ctx.spec('service-quotas', 'sqs.fifo-throughput-without-batching', 'default', '1/second')
  if (!(calls ?? rate.dividedBy(oneMessage(ctx))).as('1/second').exceeds(most)) return
  yield {
    id: 'sqs.fifo-throughput',
    severity: 'quota',
    path: ['messages'],
    message: 'sends more, on average, than the 300 calls a second that a FIFO queue takes',
    hint: 'send batches of up to 10, or turn "highThroughput" on',
  }
}

const oneMessage = (ctx: Check): Quantity => ctx.constant(1, 'message', 'a message')

/** A queue and the one for its failures must be of one kind, in one region. */
function* deadLetterProblems(ctx: Check): Generator<Problem> {
  const [target] = ctx.related('deadLetter')
  if (target === undefined) return
  const { kind = 'standard' } = ctx.props
  if (target['queue.kind'] !== kind)
    yield error('sqs.dead-letter-kind', ['deadLetter'], `the queue for failed messages must be ${kind} too`, 'name one of the same kind')
  if (target.region !== ctx.region)
    yield error(
      'sqs.no-cross-region-share',
      ['deadLetter'],
      `messages do not go from ${ctx.region} to a queue in ${target.region}`,
      'name a queue of the same region',
    )
}

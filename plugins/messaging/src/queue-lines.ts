import type { CostLine, Quantity, ResourceContext } from '@planner/contract'
import { payloadUnits } from './payload.js'
import type { QueueProps } from './queue.types.js'

type Context = ResourceContext<QueueProps>

/** Sends, receives and deletes cost the same; payload counts in steps of 64 KB for each call. */
export function* queueLines(ctx: Context): Generator<CostLine> {
  const { messages, polling } = ctx.props
  if (messages !== undefined) yield* messageLines(ctx)
  else yield line(ctx, 'requests', 'Requests', ctx.input(['requests'], 'request').times(payload(ctx, one(ctx))))
  if (polling) yield line(ctx, 'empty-polls', 'Polls that find nothing', emptyPolls(ctx))
}

const line = ({ props }: Context, id: string, label: string, quantity: Quantity): CostLine => ({
  id,
  label,
  quantity,
  price: {
    offer: 'AWSQueueService',
    where: { queueType: props.kind === 'fifo' ? 'FIFO (first-in, first-out)' : 'Standard' },
    per: 'request',
  },
  charge: 'usage',
  pool: `AWSQueueService.requests.${props.kind ?? 'standard'}`,
  allowance: { offer: 'AWSQueueService', where: { productFamily: 'Free Tier', meter: 'requests.free' }, region: 'global' },
})

function* messageLines(ctx: Context): Generator<CostLine> {
  const sent = ctx.input(['messages'], 'message')
  const received = sent.times(ctx.input(['receives'], '1'))
  yield line(ctx, 'send', 'Messages sent', calls(sent, batch(ctx, 'send')).times(payload(ctx, batch(ctx, 'send'))))
  yield line(ctx, 'receive', 'Messages received', calls(received, batch(ctx, 'receive')).times(payload(ctx, batch(ctx, 'receive'))))
  yield line(ctx, 'delete', 'Messages deleted', calls(sent, batch(ctx, 'delete')))
}

const calls = (messages: Quantity, each: Quantity): Quantity => messages.dividedBy(each).as('request')

const one = (ctx: Context): Quantity => ctx.constant(1, 'message', 'a call carries one payload')

/** AWS takes 1 to 10 messages in a call; what is outside is a problem of the design, told elsewhere. */
const batch = (ctx: Context, call: string): Quantity =>
  ctx.given(['batch', call]) ? ctx.input(['batch', call], 'message').atLeast(one(ctx)) : one(ctx)

const payload = (ctx: Context, messages: Quantity): Quantity =>
  payloadUnits(ctx, ctx.input(['messageSize'], 'KB').times(messages.as('1')), 'sqs.request-size')

/** How often consumers ask in vain: all the time that they poll, in the interval of their kind of polling. */
const emptyPolls = (ctx: Context): Quantity => {
  const hours = ctx.input(['polling', 'hours'], 'hour', ctx.month.hours).atMost(ctx.month.hours)
  const share = ctx.input(['polling', 'idle'], '1').atMost(ctx.constant(1, '1', 'the whole'))
  return ctx
    .profile(['polling', 'consumers'], 'consumer')
    .mean()
    .as('1')
    .times(hours.share(share).as('second'))
    .dividedBy(pollInterval(ctx))
    .as('request')
    .named('polls that find nothing')
}

const pollInterval = (ctx: Context): Quantity => {
  const short = ctx.constant(1, 'second', 'with short polling, a consumer asks each second')
  const wait = ctx.input(['polling', 'wait'], 'second')
  const interval = ctx.input(['polling', 'interval'], 'second', wait.isZero ? short : wait)
  return interval.atLeast(ctx.constant('0.001', 'second', 'nothing to divide by'))
}

import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/topic.schema.json' with { type: 'json' }
import { batchSizeProblems, rangeProblems } from './limits.js'
import type { TopicProps } from './topic.types.js'
import { topicLines } from './topic-lines.js'

const facts = ({ props }: ResourceContext<TopicProps>): Facts => {
  const subscriptions = props.subscriptions ?? []
  return {
    'topic.kind': props.kind ?? 'standard',
    'topic.protocols': [...new Set(subscriptions.map(({ protocol }) => protocol))].sort(),
    'topic.targets': subscriptions.flatMap(({ endpoint }) => endpoint ?? []),
    'topic.subscribed': subscriptions.some(({ confirmed }) => confirmed !== false),
    'storage.encrypted': props.encryption === 'aws-managed' || props.encryption === 'customer-managed',
    'encryption.customer-key': props.encryption === 'customer-managed',
    'encryption.in-transit': !subscriptions.some(({ protocol }) => protocol === 'http'),
    'availability.multi-zone': true,
    // AWS says several and not how many: at least two.
    'availability.zone-count': 2,
    'scaling.automatic': true,
    'network.public': props.public === true,
  }
}

function* problems(ctx: CheckContext<TopicProps>): Generator<Problem> {
  const { kind = 'standard', subscriptions = [], archive } = ctx.props
  yield* rangeProblems(ctx, 'sns.message-size', ['messageSize'], 'KB', 'a message has')
  yield* rangeProblems(ctx, 'sns.batch', ['batch'], 'message', 'a call publishes')
  yield* batchSizeProblems(ctx, 'sns', ['batch'], ctx.input(['batch'], 'message'))
  yield* largeMessageProblems(ctx)
  if (kind === 'standard') yield* fifoQueueProblems(ctx)
  if (archive && kind === 'standard')
    yield {
      id: 'sns.archive-needs-fifo',
      severity: 'error',
      path: ['archive'],
      message: 'only a FIFO topic keeps messages',
      hint: 'remove "archive", or write "kind": "fifo"',
    }
  for (const [index, { protocol, confirmed }] of subscriptions.entries()) {
    const path = ['subscriptions', index]
    if (kind === 'fifo' && protocol !== 'sqs')
      yield {
        id: 'sns.fifo-protocol',
        severity: 'error',
        path: [...path, 'protocol'],
        message: `a FIFO topic delivers to queues only, not by ${protocol}`,
        hint: 'subscribe a queue and let it pass the messages on, or take a standard topic',
      }
    if (protocol.startsWith('email') && confirmed === false)
      yield {
        id: 'sns.email-confirm',
        severity: 'info',
        path: [...path, 'confirmed'],
        message: 'nothing is delivered until the owner of the address has confirmed',
        hint: 'follow the link in the mail that SNS sends',
      }
    if (ctx.input([...path, 'share'], '1').exceeds(ctx.constant(1, '1', 'the whole')))
      yield {
        id: 'sns.share',
        severity: 'error',
        path: [...path, 'share'],
        message: 'a share is at most 1',
        hint: 'write a fraction such as 0.25, or a percentage such as "25%"',
      }
  }
}

const ROOMY: readonly string[] = ['sqs', 'lambda', 'firehose']

/** Messages beyond 256 KB need an attribute of the topic and go to few protocols. */
function* largeMessageProblems(ctx: CheckContext<TopicProps>): Generator<Problem> {
  const most = ctx.spec('messaging-limits', 'sns.message-size-of-all-protocols', 'maximum', 'KB')
  if (!ctx.input(['messageSize'], 'KB').exceeds(most)) return
  for (const [index, { protocol }] of (ctx.props.subscriptions ?? []).entries())
    if (!ROOMY.includes(protocol))
      yield {
        id: 'sns.large-message-protocol',
        severity: 'error',
        path: ['subscriptions', index, 'protocol'],
        message: `messages of more than 256 KB are not delivered by ${protocol}`,
        hint: 'send smaller ones, or put the data into a bucket',
      }
}

/** A standard topic would break the order that a FIFO queue promises. */
function* fifoQueueProblems(ctx: CheckContext<TopicProps>): Generator<Problem> {
  const queues = ctx.related('subscriptions.endpoint').filter((target) => target['queue.kind'] === 'fifo')
  for (const [index, { endpoint }] of (ctx.props.subscriptions ?? []).entries())
    if (queues.some(({ address }) => address === endpoint))
      yield {
        id: 'sns.fifo-queue-needs-fifo',
        severity: 'error',
        path: ['subscriptions', index, 'endpoint'],
        message: 'a standard topic does not deliver to a FIFO queue',
        hint: 'write "kind": "fifo" for the topic, or subscribe a standard queue',
      }
}

export default {
  title: 'SNS topic',
  summary: 'Messages published in units of 64 KB and deliveries by protocol; data of FIFO topics, filters and archives.',
  schema,
  serviceModel: 'abstracted',
  lines: topicLines,
  facts,
  problems,
} satisfies ResourceType<TopicProps>

import type { PatchOperation, Rule, RuleContext } from '@planner/contract'
import type { StreamProps } from '../stream.types.js'

export default {
  appliesTo: 'aws:kinesis:stream',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Capacity is counted for each consumer',
    failureTitle: "Consumers stand in each other's way",
    why: 'Consumers share two megabytes and five calls a second of each shard: every further one makes all of them slower.',
    remedy: 'Say how much is read and add shards for it, or give consumers a throughput of their own by enhanced fan-out.',
    url: 'https://docs.aws.amazon.com/streams/latest/dev/enhanced-consumers.html',
    practices: ['PERF03-BP02', 'REL07-BP03'],
    messages: {
      calls: '{consumers} consumers share {calls} calls a second of each shard.',
    },
  },
  check(ctx) {
    const consumers = ctx.number(['consumers'], 'consumer') ?? 1
    if (consumers <= 1) return 'not-applicable'
    const calls = Number(ctx.catalog('service-quotas', 'kinesis-data-streams.getrecords-calls-per-shard')?.cells.default)
    if (consumers > calls) return { message: 'calls', data: { consumers, calls }, path: ['consumers'], ...apart(ctx, consumers, calls) }
    // Fewer shards than a known load needs are refused before a review.
    if (ctx.facts['stream.mode'] === 'on-demand' || ctx.facts['stream.shards-wanted'] !== undefined) return 'pass'
    return { unknown: 'Do the shards give each of the consumers all that it reads?' }
  },
} satisfies Rule<StreamProps, 'calls'>

/** Those beyond what a shard answers get a throughput of their own. */
const apart = (ctx: RuleContext<StreamProps>, consumers: number, calls: number): { readonly fix?: readonly PatchOperation[] } => {
  if (ctx.props.enhancedFanOut || !Number.isInteger(consumers)) return {}
  return {
    fix: [
      { op: 'replace', path: ctx.pointer(['consumers']), value: calls },
      { op: 'add', path: ctx.pointer(['enhancedFanOut']), value: { consumers: consumers - calls } },
    ],
  }
}

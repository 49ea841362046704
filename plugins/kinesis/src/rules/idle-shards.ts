import type { Rule } from '@planner/contract'
import type { StreamProps } from '../stream.types.js'

export default {
  appliesTo: 'aws:kinesis:stream',
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'There are no more shards than the load needs',
    failureTitle: 'Shards stand idle',
    why: 'Every open shard is billed by the hour, full or empty.',
    remedy: 'Merge shards until the busiest hour leaves a fifth of them free.',
    url: 'https://docs.aws.amazon.com/streams/latest/dev/kinesis-using-sdk-java-resharding-merge.html',
    practices: ['COST09-BP03', 'COST06-BP03'],
    messages: {
      idle: 'Of its {shards} shards, {wanted} would carry the busiest hour with head-room.',
    },
  },
  check(ctx) {
    const { 'stream.mode': mode, 'stream.shards': shards, 'stream.shards-wanted': wanted } = ctx.facts
    // Shards that follow a schedule, or are sized from the load, stand idle only as far as the load says.
    if (mode === 'on-demand' || typeof shards !== 'number') return 'not-applicable'
    if (typeof wanted !== 'number') return { unknown: 'Does the busiest hour fill most of the shards?' }
    return shards <= wanted ? 'pass' : { message: 'idle', data: { shards, wanted }, ...ctx.mendedBy(['shards'], wanted) }
  },
} satisfies Rule<StreamProps, 'idle'>

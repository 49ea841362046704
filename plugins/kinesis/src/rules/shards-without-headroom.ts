import type { Rule } from '@planner/contract'
import type { StreamProps } from '../stream.types.js'

export default {
  appliesTo: 'aws:kinesis:stream',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Shards have head-room',
    failureTitle: 'Shards are full at the busiest hour',
    why: 'A shard refuses what goes beyond its megabyte or thousand records a second; producers that retry make the peak higher still.',
    remedy: 'Add shards, so that a fifth of them is free at the busiest hour, or take on-demand mode.',
    url: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
    practices: ['REL07-BP03', 'REL01-BP04'],
    controls: { trustedAdvisor: ['bW7HH0l7J9'] },
    messages: {
      full: 'Less than a fifth of its shards is free at some hour of the week; {wanted} shards leave as much.',
    },
  },
  check(ctx) {
    const follows = ctx.facts['stream.mode'] === 'on-demand' || (ctx.props.shards === undefined && ctx.props.resharding === 'hourly')
    if (!ctx.workload.production || follows) return 'not-applicable'
    const { 'stream.headroom': headroom, 'stream.shards-wanted': wanted } = ctx.facts
    if (typeof wanted !== 'number') return { unknown: 'Do the shards carry the busiest hour, with a fifth to spare?' }
    if (headroom === true) return 'pass'
    const scheduled = typeof ctx.props.shards === 'object'
    return { message: 'full', data: { wanted }, path: ['shards'], ...(scheduled ? {} : ctx.mendedBy(['shards'], wanted)) }
  },
} satisfies Rule<StreamProps, 'full'>

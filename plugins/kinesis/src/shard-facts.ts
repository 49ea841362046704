import type { Facts, ResourceContext } from '@planner/contract'
import { loadOf } from './load.js'
import { filledShards, shardProfile } from './shards.js'
import type { StreamProps } from './stream.types.js'

/** Shards for a load that fills one: a fifth of them stays free, since a peak within the hour is higher than its mean. */
const WITH_HEADROOM = '1.25'

/** How the shards stand to the load, as far as the design states it. */
export const shardFacts = (ctx: ResourceContext<StreamProps>): Facts => {
  const load = loadOf(ctx)
  const filled = ctx.props.mode === 'on-demand' ? undefined : filledShards(ctx, load)
  if (!filled) return {}
  const wanted = filled.map((each) => each.times(ctx.constant(WITH_HEADROOM, '1', 'head-room')))
  const short = wanted.with(shardProfile(ctx, load), (needed, open) => needed.beyond(open))
  const busiest = wanted.peak()
  return {
    'stream.headroom': short.segments.every(({ value }) => !value.known || value.isZero),
    'stream.shards-wanted': busiest.atLeast(ctx.constant(1, 'shard', 'least')).roundedUp(),
  }
}

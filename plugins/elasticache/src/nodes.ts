import type { Profile, ResourceContext } from '@planner/contract'
import type { ClusterProps } from './cluster.types.js'

type Context = ResourceContext<ClusterProps>

/** Nodes through the week: those of Memcached, or a primary and its replicas in each shard. */
export const nodesOf = (ctx: Context): Profile => {
  const one = ctx.constant(1, 'node', 'whole nodes')
  if (ctx.props.engine === 'memcached')
    return ctx.props.nodes === undefined
      ? ctx.profile(['shards'], 'shard').map(() => one)
      : ctx.profile(['nodes'], 'node').map((each) => each.roundUpTo(one))
  const shards = ctx.profile(['shards'], 'shard').map((each) => each.roundUpTo(ctx.constant(1, 'shard', 'whole shards')))
  const nodesPerShard = ctx.profile(['replicas'], 'node').map((each) => each.roundUpTo(one).plus(one).named('primary and replicas'))
  return shards.with(nodesPerShard, (each, nodes) => nodes.times(each.as('1')))
}

import type { Profile, ResourceContext } from '@planner/contract'
import type { ClusterProps } from './cluster.types.js'

type Context = ResourceContext<ClusterProps>

/** Nodes of the cluster through the week, in whole ones. */
export const nodesOf = (ctx: Context): Profile =>
  ctx.profile(['nodes'], 'node').map((each) => each.roundUpTo(ctx.constant(1, 'node', 'whole nodes')))

/** Nodes that are billed: those in a second zone too. */
export const billedNodes = (ctx: Context): Profile => {
  const nodes = nodesOf(ctx)
  if (!ctx.props.multiZone) return nodes
  const zones = ctx.constant(2, '1', 'zones')
  return nodes.map((each) => each.times(zones).named('nodes of both zones'))
}

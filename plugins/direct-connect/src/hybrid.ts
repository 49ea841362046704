import type { RuleContext } from '@planner/contract'

/** Connections of the whole design by a fact that each link gives; undefined if one does not say how many it has. */
export const total = (ctx: Pick<RuleContext, 'all'>, fact: 'hybrid.direct-connects' | 'hybrid.vpn-connections'): number | undefined => {
  const links = [
    ...ctx.all('aws:direct-connect:connection'),
    ...ctx.all('aws:direct-connect:hybrid-link'),
    ...ctx.all('aws:vpn:site-to-site'),
  ]
  const counts = links.map((link) => link[fact])
  return counts.every((count) => typeof count === 'number') ? counts.reduce((sum, count) => sum + count, 0) : undefined
}

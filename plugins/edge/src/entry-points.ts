import type { Facts, RuleContext } from '@planner/contract'

/** Balancers and machines that can serve a site to everyone. */
export const SERVERS = ['aws:autoscaling:group', 'aws:ec2:instance', 'aws:elb:application', 'aws:elb:classic'] as const

/** Distributions in front of the resource. */
export const distributionsBefore = (ctx: Pick<RuleContext, 'referrers'>): readonly Facts[] =>
  ctx.referrers('origins').filter((front) => front.type === 'aws:cloudfront:distribution')

/** Whether everyone reaches a site here: not if it is private or for administrators; undefined if a machine says nothing of what it serves. */
export const servesSite = (facts: Facts): boolean | undefined => {
  if (facts['network.public'] !== true || facts['instance.bastion'] === true) return false
  const ports = facts['network.ports']
  if (Array.isArray(ports)) return ports.includes('80') || ports.includes('443')
  if (facts['load-balancing.kind'] !== undefined) return true
  return facts['instance.purpose'] === undefined ? undefined : facts['instance.purpose'] === 'web'
}

/** Whether a name leads here only while something else is down. */
export const isFallback = ({ address, referrers }: Pick<RuleContext, 'address' | 'referrers'>): boolean =>
  referrers('records.alias').some(({ 'dns.fallbacks': fallbacks }) => Array.isArray(fallbacks) && fallbacks.includes(address))

import type { Facts, RuleContext } from '@planner/contract'
import { factList } from './fact-list.js'

/** Servers that a design runs itself. */
export const SERVERS = ['aws:autoscaling:group', 'aws:ec2:instance'] as const

/** Load balancers that send requests to it. */
const balancersOf = (ctx: Pick<RuleContext, 'all'>, address: string | undefined): readonly Facts[] =>
  ctx.all('aws:elb:*').filter((balancer) => address !== undefined && factList(balancer['load-balancing.targets']).includes(address))

/** Whether requests reach it through a load balancer. */
export const isBalanced = (ctx: Pick<RuleContext, 'all'>, { address }: Facts): boolean => balancersOf(ctx, address).length > 0

/** Whether somebody on the internet is served by it, directly or through a load balancer. */
export const facesInternet = (ctx: Pick<RuleContext, 'all'>, facts: Facts): boolean =>
  facts['network.public'] === true ||
  balancersOf(ctx, facts.address).some((balancer) => balancer['network.public'] === true) ||
  ctx.all('aws:network:connection').some((way) => bringsRequests(ctx, way, facts.address))

/** Traffic from the internet that no NAT gateway stands in the way of: behind one, the servers ask and are not asked. */
const bringsRequests = (ctx: Pick<RuleContext, 'all'>, way: Facts, address: string | undefined): boolean => {
  if (way['connection.from'] !== 'internet' || way['connection.to'] !== address) return false
  const via = factList(way['connection.via'])
  return !ctx.all('aws:vpc:nat-gateway').some((nat) => nat.address !== undefined && via.includes(nat.address))
}

/** Bought as spot alone: what runs there may be lost at any time, and is done again. */
export const isAllSpot = (facts: Facts): boolean => {
  const options = factList(facts['purchase.options'])
  return options.length > 0 && options.every((option) => option === 'spot')
}

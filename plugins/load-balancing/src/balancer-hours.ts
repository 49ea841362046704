import type { CostLine, Quantity, ResourceContext } from '@planner/contract'
import { zonesOf } from './zones.js'

/** Hours of one load balancer in a month. Each started hour is billed in full. */
export const hoursOfEach = (ctx: ResourceContext): Quantity =>
  ctx.given(['hours'])
    ? ctx
        .input(['hours'], 'hour')
        .roundUpTo(ctx.spec('billing-rules', 'elb.increment', 'incrementSeconds', 'second').as('hour'))
        .named('started hours of each')
    : ctx.month.hours

/** Hours of all load balancers of the resource. */
export const balancerHours = (ctx: ResourceContext): Quantity => ctx.input(['count'], 'balancer').times(hoursOfEach(ctx))

export const hoursLine = (ctx: ResourceContext, label: string, productFamily: string): CostLine => ({
  id: 'hours',
  label,
  quantity: balancerHours(ctx),
  price: { offer: 'AWSELB', where: { productFamily, usagetype: 'LoadBalancerUsage' }, per: 'balancer-hour' },
  charge: 'recurring',
})

/** Public addresses of an internet-facing load balancer, one in each zone at least; free until 2024-02. */
export function* addressLines(ctx: ResourceContext, fewestZones: number): Generator<CostLine> {
  const { scheme, ownAddresses, addressType } = ctx.props
  if (scheme === 'internal' || ownAddresses || addressType === 'dualstack-without-public-ipv4') return
  if (ctx.catalog('billing-rules', 'vpc.public-ipv4')?.cells.amount === '0') return
  const zones = zonesOf(ctx)
  const because =
    zones.length > 0
      ? 'one in each zone'
      : `one in each zone; no zones are given, ${fewestZones} ${fewestZones > 1 ? 'are' : 'is'} the least`
  yield {
    id: 'addresses',
    label: 'Public IPv4 addresses of the nodes',
    quantity: ctx.constant(zones.length || fewestZones, 'address', because).times(balancerHours(ctx).as('hour')),
    price: { offer: 'AmazonVPC', where: { usagetype: 'PublicIPv4:InUseAddress' }, per: 'address-hour' },
    charge: 'recurring',
    note: `${because}; AWS adds nodes under heavy load`,
  }
}

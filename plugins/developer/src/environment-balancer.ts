import type { CostLine, PriceQuery, ResourceContext, Unit } from '@planner/contract'
import type { EnvironmentProps } from './environment.types.js'

const FAMILIES = { application: 'Load Balancer-Application', network: 'Load Balancer-Network', classic: 'Load Balancer' } as const

/** The load balancer that Beanstalk creates. */
export function* balancerLines(ctx: ResourceContext<EnvironmentProps>): Generator<CostLine> {
  const { loadBalancer = 'application' } = ctx.props
  if (loadBalancer === 'none') return
  const product = (usagetype: string, per: Unit): PriceQuery => ({
    offer: 'AWSELB',
    where: { productFamily: FAMILIES[loadBalancer], usagetype },
    per,
  })
  yield {
    id: 'balancer.hours',
    label: `Load balancer, ${loadBalancer}`,
    quantity: ctx.constant(1, 'balancer', 'one load balancer').times(ctx.month.hours),
    price: product('LoadBalancerUsage', 'balancer-hour'),
    charge: 'recurring',
  }
  if (loadBalancer === 'classic')
    yield {
      id: 'balancer.data',
      label: 'Data through the load balancer',
      quantity: ctx.input(['processed'], 'GB'),
      price: product('DataProcessing-Bytes', 'GB'),
      charge: 'usage',
    }
  else
    yield {
      id: 'balancer.capacity',
      label: 'Capacity units of the load balancer',
      quantity: ctx.input(['capacityUnits'], 'LCU').times(ctx.month.hours),
      price: product('LCUUsage', 'LCU-hour'),
      charge: 'usage',
    }
}

import type { CostLine, Quantity, ResourceContext } from '@planner/contract'
import { ruleAmount } from './amounts.js'
import { engineFacts } from './engines.js'
import { type Machine, usageProduct } from './product.js'

const LABEL = 'RDS Proxy'

/** RDS Proxy over provisioned instances: at least so many vCPUs each, as the billing rules say. */
export function* proxyLine(ctx: ResourceContext, vcpusEach: Quantity, instanceHours: Quantity, id = 'proxy'): Generator<CostLine> {
  yield {
    id,
    label: LABEL,
    quantity: vcpusEach.atLeast(ruleAmount(ctx, 'rds.proxy-least-vcpu', 'vCPU')).times(instanceHours.as('hour')),
    price: usageProduct('RDS:ProxyUsage', 'vCPU-hour'),
    charge: 'usage',
  }
}

/** RDS Proxy over a serverless instance. */
export function* serverlessProxyLine(
  ctx: ResourceContext,
  engine: Machine['engine'],
  id: string,
  acusEach: Quantity,
  instanceHours: Quantity,
): Generator<CostLine> {
  yield {
    id,
    label: `${LABEL}, serverless`,
    quantity: acusEach.atLeast(ruleAmount(ctx, 'rds.proxy-least-acu', 'ACU')).times(instanceHours.as('hour')),
    price: usageProduct('RDS:Proxy-ASv2-Usage', 'ACU-hour', engineFacts(engine).name),
    charge: 'usage',
  }
}

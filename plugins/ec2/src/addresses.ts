import type { CostLine, ResourceContext } from '@planner/contract'
import { usageProduct } from './product.js'

/** A line of public IPv4 addresses. Until 2024-02 those in use were free, and idle ones an EC2 product. */
export function* addressLine(ctx: ResourceContext, line: Omit<CostLine, 'price'>, inUse: boolean): Generator<CostLine> {
  if (ctx.catalog('billing-rules', 'vpc.public-ipv4')?.cells.amount !== '0') {
    yield {
      ...line,
      price: { offer: 'AmazonVPC', where: { usagetype: `PublicIPv4:${inUse ? 'InUse' : 'Idle'}Address` }, per: 'address-hour' },
    }
    return
  }
  if (!inUse) yield { ...line, price: usageProduct('ElasticIP:IdleAddress', 'address-hour') }
}

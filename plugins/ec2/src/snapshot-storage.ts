import type { CostLine, Quantity, ResourceContext } from '@planner/contract'
import { usageProduct } from './product.js'

/** Standard snapshot storage here and in the regions that hold copies. */
export function* snapshotStorage(ctx: ResourceContext, stored: Quantity, copies: readonly string[]): Generator<CostLine> {
  const quantity = stored.times(ctx.month.length)
  yield { id: 'storage', label: 'Snapshot storage', quantity, price: usageProduct('EBS:SnapshotUsage', 'GB-month'), charge: 'recurring' }
  for (const region of copies)
    yield {
      id: `copies.${region}.storage`,
      label: `Snapshot storage in ${region}`,
      quantity,
      price: { ...usageProduct('EBS:SnapshotUsage', 'GB-month'), region },
      charge: 'recurring',
    }
}

/** What is moved to each region that holds copies. */
export function* copyTransfer(moved: Quantity, copies: readonly string[]): Generator<CostLine> {
  if (moved.isZero) return
  for (const region of copies)
    yield {
      id: `copies.${region}.transfer`,
      label: `Transfer of copies to ${region}`,
      quantity: moved,
      price: {
        offer: 'AWSDataTransfer',
        where: { transferType: 'InterRegion Outbound', toRegionCode: region },
        per: 'GB',
      },
      charge: 'usage',
    }
}

import type { CostLine, ResourceContext } from '@planner/contract'
import { BACKUP, OFFER } from './products.js'

/** Tiers are shared by all snapshots of a region. */
export const BACKUP_POOL = `${OFFER}.backup`

/** Manual snapshots, their copies in other regions, and what is sent there. */
export function* snapshotLines(ctx: ResourceContext): Generator<CostLine> {
  if (!ctx.props.snapshots) return
  const quantity = ctx.input(['snapshots', 'stored'], 'GB').times(ctx.month.length)
  const line = { quantity, charge: 'recurring', pool: BACKUP_POOL } as const
  yield { id: 'snapshots', label: 'Manual snapshots', price: BACKUP, ...line }
  for (const region of (ctx.props.snapshots.copies ?? []) as readonly string[]) {
    yield { id: `snapshots.copies.${region}`, label: `Snapshots in ${region}`, price: { ...BACKUP, region }, ...line }
    yield {
      id: `snapshots.copies.${region}.transfer`,
      label: `Transfer to ${region}`,
      quantity: ctx.input(['snapshots', 'copied'], 'GB'),
      price: { offer: 'AWSDataTransfer', where: { transferType: 'InterRegion Outbound', toRegionCode: region }, per: 'GB' },
      charge: 'usage',
    }
  }
}

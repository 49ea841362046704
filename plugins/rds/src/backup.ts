import type { CostLine, Quantity, ResourceContext } from '@planner/contract'
import { zero } from './amounts.js'
import { usageProduct } from './product.js'
import { transferLine } from './transfer.js'

/** All backups of a region are one pool, free up to the size of all its databases. */
const POOL = 'AmazonRDS.backup'

const backupProduct = usageProduct('RDS:ChargedBackupUsage', 'GB-month')

/** Backups of databases that `allocated` GB are provisioned for, with their replicas; `existing` is their number. */
export function* backupLines(ctx: ResourceContext, existing: Quantity, allocated: Quantity): Generator<CostLine> {
  const count = existing.as('1')
  const stored = automatedBackups(ctx).times(count).times(ctx.month.length)
  yield {
    id: 'backup',
    label: 'Automated backups',
    quantity: stored,
    price: backupProduct,
    charge: 'recurring',
    pool: POOL,
    included: allocated.times(ctx.month.length).named('provisioned storage: backups up to it are free'),
    note: 'Backups of a region are free up to the provisioned storage of all its databases',
  }
  for (const region of ctx.props.backup?.copies ?? []) {
    yield copyLine(`backup.copies.${region}`, `Automated backups in ${region}`, stored, region)
    yield transferLine(`backup.copies.${region}.transfer`, region, ctx.input(['backup', 'copied'], 'GB').times(count))
  }
  if (ctx.props.snapshots) yield* snapshotLines(ctx)
}

/** Backups of one database: as stated, or the whole volume and what changes on each further day. */
const automatedBackups = (ctx: ResourceContext): Quantity => {
  const { backup } = ctx.props
  const volume = ctx.input(['storage', 'size'], 'GB')
  if (!backup) return volume.named('one copy of the volume, by default kept for a day')
  if (backup.retention === 0) return zero(ctx, 'GB', 'no automated backups')
  if (ctx.given(['backup', 'size'])) return ctx.input(['backup', 'size'], 'GB')
  const days = ctx.constant((backup.retention ?? 7) - 1, '1', 'further days of retention')
  return volume.plus(ctx.input(['backup', 'changed'], 'GB').times(days)).named('the volume and what changes in the days of retention')
}

const copyLine = (id: string, label: string, quantity: Quantity, region: string): CostLine => ({
  id,
  label,
  quantity,
  price: { ...backupProduct, region },
  charge: 'recurring',
  pool: POOL,
})

function* snapshotLines(ctx: ResourceContext): Generator<CostLine> {
  const stored = ctx.input(['snapshots', 'size'], 'GB').times(ctx.month.length)
  yield { id: 'snapshots', label: 'Manual snapshots', quantity: stored, price: backupProduct, charge: 'recurring', pool: POOL }
  yield* snapshotCopies(ctx, (region) => copyLine(`snapshots.copies.${region}`, `Snapshots in ${region}`, stored, region))
}

/** Copies of snapshots in other regions, and what is sent there. */
export function* snapshotCopies(ctx: ResourceContext, storage: (region: string) => CostLine): Generator<CostLine> {
  for (const region of ctx.props.snapshots?.copies ?? []) {
    yield storage(region)
    yield transferLine(`snapshots.copies.${region}.transfer`, region, ctx.input(['snapshots', 'copied'], 'GB'))
  }
}

/** Export of snapshots to S3, by their size. */
export function* exportLine(ctx: ResourceContext, usagetype: string, databaseEngine: string): Generator<CostLine> {
  if (!ctx.given(['snapshots', 'exported'])) return
  yield {
    id: 'snapshots.export',
    label: 'Export of snapshots to S3',
    quantity: ctx.input(['snapshots', 'exported'], 'GB'),
    price: usageProduct(usagetype, 'GB', databaseEngine),
    charge: 'usage',
  }
}

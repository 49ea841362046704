import type { CostLine, Quantity, ResourceContext } from '@planner/contract'
import { ruleAmount, zero } from './amounts.js'
import { exportLine, snapshotCopies } from './backup.js'
import type { ClusterProps } from './cluster.types.js'
import { isIoOptimized } from './cluster-instances.js'
import { engineFacts } from './engines.js'
import { usageProduct } from './product.js'
import { transferLine } from './transfer.js'

type Context = ResourceContext<ClusterProps>

/** The cluster volume, its I/O, and what is kept of it. */
export function* clusterStorageLines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  if (props.storage) {
    const volume = volumeOf(ctx)
    const ioOptimized = isIoOptimized(props)
    yield {
      id: 'storage',
      label: ioOptimized ? 'Cluster volume, I/O-Optimized' : 'Cluster volume',
      quantity: volume.times(ctx.month.length),
      price: usageProduct(ioOptimized ? 'Aurora:IO-OptimizedStorageUsage' : 'Aurora:StorageUsage', 'GB-month'),
      charge: 'recurring',
    }
    if (!ioOptimized)
      yield {
        id: 'io',
        label: 'I/O requests',
        quantity: ctx.input(['storage', 'requests'], 'operation'),
        price: usageProduct('Aurora:StorageIOUsage', 'operation'),
        charge: 'usage',
      }
    yield* backupLine(ctx, volume)
  }
  if (props.snapshots) yield* snapshotLines(ctx)
  yield* exportLine(ctx, 'Aurora:SnapshotExportToS3', engineFacts(props.engine).name)
  if (props.backtrack) yield backtrackLine(ctx, props.backtrack.windowHours)
  if (props.globalDatabase) yield* globalLines(ctx, props.globalDatabase.regions)
}

const volumeOf = (ctx: Context): Quantity =>
  ctx
    .input(['storage', 'size'], 'GB')
    .atLeast(ruleAmount(ctx, 'rds.aurora-least-storage', 'GB'))
    .named('cluster volume')

const backupProduct = (ctx: Context) => usageProduct('Aurora:BackupUsage', 'GB-month', engineFacts(ctx.props.engine).name)

/** Automated backups beyond the size of the volume; those of the shortest retention are free. */
function* backupLine(ctx: Context, volume: Quantity): Generator<CostLine> {
  const { backup } = ctx.props
  if (!backup) return
  const retention = ctx.constant(backup.retention ?? 7, 'day', 'retention')
  const free = ruleAmount(ctx, 'rds.aurora-free-retention', 'day')
  const further = retention.beyond(free).dividedBy(ctx.constant(1, 'day', 'one day'))
  const size = !retention.exceeds(free)
    ? zero(ctx, 'GB', 'a retention that is free')
    : ctx.given(['backup', 'size'])
      ? ctx.input(['backup', 'size'], 'GB').beyond(volume)
      : ctx.input(['backup', 'changed'], 'GB').times(further)
  yield {
    id: 'backup',
    label: 'Automated backups beyond the size of the volume',
    quantity: size.times(ctx.month.length),
    price: backupProduct(ctx),
    charge: 'recurring',
  }
}

function* snapshotLines(ctx: Context): Generator<CostLine> {
  const quantity = ctx.input(['snapshots', 'size'], 'GB').times(ctx.month.length)
  yield { id: 'snapshots', label: 'Manual snapshots', quantity, price: backupProduct(ctx), charge: 'recurring' }
  yield* snapshotCopies(ctx, (region) => ({
    id: `snapshots.copies.${region}`,
    label: `Snapshots in ${region}`,
    quantity,
    price: { ...backupProduct(ctx), region },
    charge: 'recurring',
  }))
}

/** Change records are billed by the hour that they are kept: those of the window, all month. */
const backtrackLine = (ctx: Context, windowHours: number): CostLine => ({
  id: 'backtrack',
  label: `Backtrack of ${windowHours} hours`,
  quantity: ctx
    .input(['backtrack', 'changes'], 'CR')
    .times(ctx.constant(windowHours, '1', 'hours of changes that are kept'))
    .times(ctx.month.hours),
  price: usageProduct('Aurora:BacktrackUsage', 'CR-hour', engineFacts(ctx.props.engine).name),
  charge: 'usage',
})

/** Each write is replicated to each secondary region, and sent there. */
function* globalLines(ctx: Context, regions: readonly string[]): Generator<CostLine> {
  yield {
    id: 'global.writes',
    label: `Replicated writes to ${regions.length} ${regions.length === 1 ? 'region' : 'regions'}`,
    quantity: ctx.input(['globalDatabase', 'writes'], 'operation').times(ctx.constant(regions.length, '1', 'secondary regions')),
    price: usageProduct('Aurora:ReplicatedWriteIO', 'operation', engineFacts(ctx.props.engine).name),
    charge: 'usage',
  }
  for (const region of regions) yield transferLine(`global.transfer.${region}`, region, ctx.input(['globalDatabase', 'transferred'], 'GB'))
}

import type { CostLine, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/cluster.schema.json' with { type: 'json' }
import type { ClusterProps } from './cluster.types.js'
import { clusterProblems } from './cluster-checks.js'
import { clusterFacts } from './cluster-facts.js'
import { billedNodes, nodesOf } from './nodes.js'
import { BACKUP, managedStorage, nodeProduct, SPECTRUM, scalingProduct, storesOnNodes } from './products.js'
import { reservable, reservationScope } from './reservation.js'
import { BACKUP_POOL, snapshotLines } from './snapshots.js'

type Context = ResourceContext<ClusterProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { nodeType, concurrencyScaling, spectrum, backup } = ctx.props
  const nodes = billedNodes(ctx)
  yield {
    id: 'on-demand',
    label: `Nodes on-demand, ${nodeType}`,
    quantity: nodes.mean().times(ctx.month.hours),
    price: nodeProduct(nodeType),
    charge: 'usage',
    eligible: { reservation: reservationScope(nodeType, ctx.constant) },
    ...(nodes.constant ? {} : { profile: nodes }),
  }
  if (!storesOnNodes(nodeType))
    yield {
      id: 'storage',
      label: `Managed storage, ${nodeType}`,
      quantity: ctx.input(['stored'], 'GB').times(ctx.month.length),
      price: managedStorage(nodeType),
      charge: 'recurring',
    }
  if (concurrencyScaling) yield scalingLine(ctx)
  if (spectrum)
    yield {
      id: 'spectrum',
      label: 'Data scanned by Spectrum',
      quantity: ctx.input(['spectrum', 'scanned'], 'TB'),
      price: SPECTRUM,
      charge: 'usage',
    }
  if (backup && storesOnNodes(nodeType) && backup.retention !== 0) yield backupLine(ctx)
  yield* snapshotLines(ctx)
}

/** The largest number of nodes in the week: added clusters are as large as the one that they help. */
const mostNodes = (ctx: Context): Quantity =>
  nodesOf(ctx).segments.reduce((most, { value }) => most.atLeast(value), ctx.constant(0, 'node', 'least'))

/** Hours of the month that the cluster is not paused. */
const runningHours = (ctx: Context): Quantity =>
  nodesOf(ctx)
    .map((each) => each.atMost(ctx.constant(1, 'node', 'running')))
    .mean()
    .as('1')
    .times(ctx.month.hours)

/** What goes beyond the free hours, at most those that a cluster can save up. */
const scalingLine = (ctx: Context): CostLine => {
  const credit = ctx.spec('redshift-limits', 'scaling-credit-per-day', 'maximum', 'hour')
  const most = ctx.spec('redshift-limits', 'scaling-credit-most', 'maximum', 'hour')
  const free = runningHours(ctx)
    .as('second')
    .times(credit)
    .dividedBy(ctx.constant(24, 'hour', 'a day'))
    .atMost(most.as('second'))
    .named('free time')
  const billed = ctx.input(['concurrencyScaling', 'hours'], 'hour').as('second').beyond(free)
  return {
    id: 'concurrency-scaling',
    label: `Concurrency scaling, ${ctx.props.nodeType}`,
    quantity: mostNodes(ctx).times(billed),
    price: scalingProduct(ctx.props.nodeType),
    charge: 'usage',
    note: 'an hour is free for each day that the cluster runs',
  }
}

/** Automated snapshots of nodes with disks are free up to the size of these. */
const backupLine = (ctx: Context): CostLine => {
  const [key = ''] = keysOf(ctx)
  const disks = ctx.spec('redshift-node-types', key, 'storageTbPerNode', 'TB').as('GB').times(mostNodes(ctx).as('1'))
  return {
    id: 'backup',
    label: 'Automated snapshots',
    quantity: ctx.input(['backup', 'stored'], 'GB').times(ctx.month.length),
    price: BACKUP,
    charge: 'recurring',
    pool: BACKUP_POOL,
    included: disks.times(ctx.month.length).named('storage of the nodes: snapshots up to it are free'),
  }
}

/** Keys under which the catalogue may have a type that stores on its nodes. */
const keysOf = (ctx: Context): readonly string[] =>
  ['single or multi-node', 'multi-node']
    .map((kind) => `${ctx.props.nodeType} ${kind}`)
    .filter((key) => ctx.catalog('redshift-node-types', key))

export default {
  title: 'Redshift cluster',
  summary: 'Nodes on demand, paused by the week, or reserved; managed storage, concurrency scaling, Spectrum, snapshots.',
  schema,
  serviceModel: 'container',
  lines,
  facts: clusterFacts,
  problems: clusterProblems,
  reservable,
} satisfies ResourceType<ClusterProps>

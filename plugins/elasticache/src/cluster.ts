import type { CostLine, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/cluster.schema.json' with { type: 'json' }
import { limitOf } from './amounts.js'
import type { ClusterProps } from './cluster.types.js'
import { clusterProblems } from './cluster-checks.js'
import { clusterFacts } from './cluster-facts.js'
import { clusterOmissions } from './cluster-omissions.js'
import { supportLine } from './extended-support.js'
import { nodesOf } from './nodes.js'
import { BACKUP, ENGINE_NAMES, GLOBAL_DATASTORE, nodeProduct } from './products.js'
import { reservable, reservationScope } from './reservation.js'

type Context = ResourceContext<ClusterProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { engine, nodeType, backup, snapshots } = ctx.props
  const nodes = nodesOf(ctx)
  const hours = nodes.mean().times(ctx.month.hours)
  yield {
    id: 'on-demand',
    label: `${ENGINE_NAMES[engine]} on-demand, ${nodeType}`,
    quantity: hours,
    price: nodeProduct(engine, nodeType),
    charge: 'usage',
    eligible: { reservation: reservationScope(engine, nodeType, ctx.constant) },
    ...(nodes.constant ? {} : { profile: nodes }),
  }
  yield* supportLine(ctx, hours)
  if (backup) yield backupLine(ctx, backup.retention ?? 1)
  if (snapshots)
    yield {
      id: 'snapshots',
      label: 'Manual backups',
      quantity: ctx.input(['snapshots', 'stored'], 'GB').times(ctx.month.length),
      price: BACKUP,
      charge: 'recurring',
    }
  yield* globalLines(ctx)
}

/** Daily backups are whole; one of them is free. */
const backupLine = (ctx: Context, retention: number): CostLine => {
  const kept = ctx.constant(retention, 'snapshot', 'days of retention, a backup each')
  const billed = kept.minus(limitOf(ctx, 'free-snapshots', 'maximum', 'snapshot')).as('1')
  return {
    id: 'backup',
    label: 'Automatic backups',
    quantity:
      retention === 1
        ? ctx.constant(0, 'GB-month', 'one backup is free')
        : ctx.input(['backup', 'size'], 'GB').times(billed).times(ctx.month.length),
    price: BACKUP,
    charge: 'recurring',
    note: 'one backup of the cluster is free',
  }
}

function* globalLines(ctx: Context): Generator<CostLine> {
  for (const region of ctx.props.globalDatastore?.to ?? [])
    yield {
      id: `global-datastore.${region}`,
      label: `Global datastore, data to ${region}`,
      quantity: ctx.input(['globalDatastore', 'replicated'], 'GB'),
      price: GLOBAL_DATASTORE,
      charge: 'usage',
    }
}

export default {
  title: 'ElastiCache cluster',
  summary:
    'Nodes of Valkey, Redis OSS or Memcached, in shards with replicas, on demand or reserved; backups, global datastores, extended support.',
  schema,
  serviceModel: 'container',
  lines,
  facts: clusterFacts,
  problems: clusterProblems,
  omissions: clusterOmissions,
  reservable,
} satisfies ResourceType<ClusterProps>

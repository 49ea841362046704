import type { CheckContext, Problem } from '@planner/contract'
import { limitOf } from './amounts.js'
import type { ClusterProps } from './cluster.types.js'
import { supportCalendar, supportYear } from './extended-support.js'
import { nodesOf } from './nodes.js'
import { ENGINE_NAMES } from './products.js'

type Check = CheckContext<ClusterProps>

const TABLE = 'elasticache-node-types'

export function* clusterProblems(ctx: Check): Generator<Problem> {
  const { engine, nodeType } = ctx.props
  if (!ctx.catalog(TABLE, nodeType))
    yield {
      id: 'elasticache.node-type',
      severity: 'error',
      path: ['nodeType'],
      message: `there is no node type ${nodeType}`,
      hint: ctx.nearest(nodeType, ctx.catalogKeys(TABLE)) || 'write a type as AWS does: cache.r7g.large',
    }
  yield* engine === 'memcached' ? memcachedProblems(ctx) : replicationProblems(ctx)
  if (engine === 'valkey' && !ctx.catalog('elasticache-limits', 'engine.valkey'))
    yield {
      id: 'elasticache.no-valkey',
      severity: 'error',
      path: ['engine'],
      message: `ElastiCache had no Valkey on ${ctx.asOf}`,
      hint: 'take "redis", or a later date',
    }
  yield* countProblems(ctx)
  yield* versionProblems(ctx)
}

function* memcachedProblems(ctx: Check): Generator<Problem> {
  for (const property of ['backup', 'snapshots', 'globalDatastore'] as const)
    if (ctx.props[property] !== undefined)
      yield {
        id: 'elasticache.memcached-property',
        severity: 'error',
        path: [property],
        message: `Memcached has no ${property === 'globalDatastore' ? 'global datastore' : 'backups'}`,
        hint: `remove "${property}", or take the engine "valkey"`,
      }
  for (const [property, plain] of [['shards', 1] as const, ['replicas', 0] as const])
    if (ctx.props[property] !== plain && ctx.props[property] !== undefined)
      yield {
        id: 'elasticache.memcached-property',
        severity: 'error',
        path: [property],
        message: 'a Memcached cluster has nodes, no shards with replicas',
        hint: `give "nodes" in place of "${property}"`,
      }
}

function* replicationProblems(ctx: Check): Generator<Problem> {
  if (ctx.props.nodes !== undefined)
    yield {
      id: 'elasticache.nodes',
      severity: 'error',
      path: ['nodes'],
      message: `a replication group of ${ENGINE_NAMES[ctx.props.engine]} has shards and replicas of each`,
      hint: 'give "shards" and "replicas" in place of "nodes"',
    }
  const replicas = ctx.profile(['replicas'], 'node')
  const most = limitOf(ctx, 'replicas-per-shard', 'maximum', 'node')
  if (replicas.peak().exceeds(most))
    yield {
      id: 'elasticache.replicas',
      severity: 'error',
      path: ['replicas'],
      message: 'a shard has at most 5 replicas',
      hint: 'take fewer, or more shards',
    }
  if (ctx.props.multiZone && ctx.constant(1, 'node', 'least').exceeds(replicas.trough()))
    yield {
      id: 'elasticache.multi-zone',
      severity: 'error',
      path: ['multiZone'],
      message: 'nothing takes over in another zone where a shard has no replica',
      hint: 'add "replicas": 1',
    }
}

function* countProblems(ctx: Check): Generator<Problem> {
  const memcached = ctx.props.engine === 'memcached'
  const limit = memcached ? 'nodes.memcached' : 'nodes.replicated'
  const path = [memcached ? 'nodes' : 'shards']
  const nodes = nodesOf(ctx)
  if (limitOf(ctx, limit, 'minimum', 'node').exceeds(nodes.trough()))
    yield {
      id: 'elasticache.no-node',
      severity: 'error',
      path,
      message: 'a cluster has at least one node at every hour of the week',
      hint: 'give 1 or more, and "otherwise" beside "weekly"',
    }
  if (ctx.given(path) && nodes.peak().exceeds(limitOf(ctx, limit, 'quota', 'node')))
    yield {
      id: 'elasticache.many-nodes',
      severity: 'quota',
      path,
      message: `more than AWS's default quota of nodes of a cluster: ${ctx.catalog('elasticache-limits', limit)?.cells.quota}`,
      hint: 'ask AWS for more, or take larger nodes',
    }
}

function* versionProblems(ctx: Check): Generator<Problem> {
  const { engine, version, extendedSupport = true } = ctx.props
  const row = version === undefined ? undefined : supportCalendar(ctx, engine, version)
  if (!row) return
  const name = `${ENGINE_NAMES[engine]} ${row.cells.engineVersion}`
  if (row.cells.end !== undefined && ctx.asOf > row.cells.end)
    yield {
      id: 'elasticache.version-ended',
      severity: 'error',
      path: ['version'],
      message: `extended support of ${name} ended on ${row.cells.end}`,
      hint: 'take a later version: AWS has upgraded it',
    }
  else if (supportYear(row, ctx.asOf) !== undefined)
    yield {
      id: extendedSupport ? 'elasticache.version-in-extended-support' : 'elasticache.version-unsupported',
      severity: extendedSupport ? 'warn' : 'error',
      path: ['version'],
      message: `standard support of ${name} ended on ${row.cells.yearOneStart}${extendedSupport ? ': each node-hour costs a fee' : ', and AWS upgrades it'}`,
      hint: 'upgrade to a later version, or to Valkey',
    }
}

import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/serverless.schema.json' with { type: 'json' }
import { limitOf } from './amounts.js'
import { BACKUP, ENGINE_NAMES, PORTS, serverlessProduct } from './products.js'
import type { ServerlessProps } from './serverless.types.js'

type Context = ResourceContext<ServerlessProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { engine, snapshots } = ctx.props
  yield {
    id: 'data',
    label: `${ENGINE_NAMES[engine]} serverless, data`,
    quantity: storedData(ctx).times(ctx.month.hours),
    price: serverlessProduct(engine, 'CachedData'),
    charge: 'recurring',
  }
  yield {
    id: 'requests',
    label: `${ENGINE_NAMES[engine]} serverless, processing units`,
    quantity: processingUnits(ctx),
    price: serverlessProduct(engine, 'ElastiCacheProcessingUnits'),
    charge: 'usage',
  }
  if (snapshots)
    yield {
      id: 'snapshots',
      label: 'Backups',
      quantity: ctx.input(['snapshots', 'stored'], 'GB').times(ctx.month.length),
      price: BACKUP,
      charge: 'recurring',
    }
}

/** Mean of the data over the week; each hour counts at least what the engine is billed, and what is kept ready. */
const storedData = (ctx: Context): Quantity => {
  const least = limitOf(ctx, `serverless-data.${ctx.props.engine}`, 'minimum', 'GB')
  const floor = ctx.given(['minimum', 'stored']) ? least.atLeast(ctx.input(['minimum', 'stored'], 'GB')) : least
  return ctx
    .profile(['stored'], 'GB')
    .map((each) => each.atLeast(floor))
    .mean()
}

const processingUnits = (ctx: Context): Quantity => {
  const used = ctx.input(['ecpus'], 'ECPU', unitsOfRequests(ctx))
  if (!ctx.given(['minimum', 'ecpus'])) return used
  return used.atLeast(ctx.input(['minimum', 'ecpus'], 'ECPU/second').times(ctx.month.hours.as('second')).named('units that are kept ready'))
}

/** A request counts one for each KB that it moves, and at least one. */
const unitsOfRequests = (ctx: Context): Quantity => {
  const step = ctx.constant(1, 'KB', 'moved by one processing unit')
  return ctx
    .input(['requests'], 'request')
    .as('1')
    .times(ctx.input(['requestSize'], 'KB').atLeast(step).dividedBy(step))
    .times(ctx.constant(1, 'ECPU', 'for each KB'))
}

const facts = (ctx: Context): Facts => ({
  'vpc.address': ctx.related('subnets')[0]?.['vpc.address'],
  'availability.subnet-zones': ctx.relatedZones('subnets'),
  'cache.engine': ctx.props.engine,
  'cache.port': PORTS[ctx.props.engine],
  'database.port': PORTS[ctx.props.engine],
  'cache.serverless': true,
  'cache.auth': ctx.props.auth === true,
  'scaling.automatic': true,
  'availability.multi-zone': true,
  'backup.manual-snapshots': ctx.props.snapshots !== undefined,
  'storage.encrypted': true,
  'encryption.in-transit': true,
  'encryption.customer-key': ctx.props.customerKey === true,
  'network.public': false,
  'security.groups': ctx.props.securityGroups ?? [],
})

function* problems(ctx: CheckContext<ServerlessProps>): Generator<Problem> {
  const { engine } = ctx.props
  const limit = `serverless-data.${engine}`
  if (!ctx.catalog('elasticache-limits', limit))
    yield {
      id: 'elasticache.no-serverless',
      severity: 'error',
      path: ['engine'],
      message: `there were no serverless caches of ${ENGINE_NAMES[engine]} on ${ctx.asOf}`,
      hint: 'take a cluster of nodes, or a later date',
    }
  else if (
    ctx
      .profile(['stored'], 'GB')
      .peak()
      .exceeds(limitOf(ctx, limit, 'maximum', 'GB'))
  )
    yield {
      id: 'elasticache.serverless-data',
      severity: 'error',
      path: ['stored'],
      message: 'a serverless cache holds at most 5 TB',
      hint: 'take a cluster of nodes, or several caches',
    }
}

export default {
  title: 'ElastiCache serverless cache',
  summary: 'A cache that scales by itself: the data that it holds by the hour, and the requests that it answers.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<ServerlessProps>

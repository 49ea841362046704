import type { CostLine, Reservable, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/cluster.schema.json' with { type: 'json' }
import type { ClusterProps } from './cluster.types.js'
import { clusterProblems } from './cluster-checks.js'
import { clusterFacts } from './cluster-facts.js'
import { memberLines, memberMachine, membersOf } from './cluster-instances.js'
import { clusterOmissions } from './cluster-omissions.js'
import { clusterStorageLines } from './cluster-storage.js'
import { engineFacts } from './engines.js'
import { insightsRequests } from './performance-insights.js'
import { instanceProduct, usageProduct } from './product.js'
import { reservationScope } from './reservation.js'

type Context = ResourceContext<ClusterProps>

function* lines(ctx: Context): Generator<CostLine> {
  for (const member of membersOf(ctx)) yield* memberLines(ctx, member)
  if (ctx.props.serverlessV1) yield serverlessV1Line(ctx)
  yield* clusterStorageLines(ctx)
  yield* insightsRequests(ctx)
}

const serverlessV1Line = (ctx: Context): CostLine => ({
  id: 'serverless-v1',
  label: `${engineFacts(ctx.props.engine).name} Serverless v1`,
  quantity: ctx.profile(['serverlessV1', 'capacity'], 'ACU').mean().times(ctx.month.hours),
  price: usageProduct('Aurora:ServerlessUsage', 'ACU-hour', engineFacts(ctx.props.engine).name),
  charge: 'usage',
})

interface Reserved {
  readonly engine: ClusterProps['engine']
  readonly instanceClass: string
}

const { engine, instances } = schema.properties

const reservable: Reservable<Reserved> = {
  schema: {
    type: 'object',
    required: ['engine', 'instanceClass'],
    properties: {
      engine,
      instanceClass: { ...instances.items.properties.instanceClass, pattern: '^db\\.[a-z][a-z0-9-]*\\.[a-z0-9-]+$' },
    },
  },
  // Reservations are sold for the standard configuration, and hold for both.
  reserve: (props, quantity) => {
    const machine = memberMachine({ engine: props.engine }, props.instanceClass)
    return { covers: reservationScope(machine, quantity), price: instanceProduct(machine) }
  },
}

export default {
  title: 'Aurora cluster',
  summary: 'Aurora MySQL and PostgreSQL: provisioned and serverless instances, storage and I/O, backups, backtrack, global databases.',
  schema,
  serviceModel: 'container',
  lines,
  facts: clusterFacts,
  problems: clusterProblems,
  omissions: clusterOmissions,
  reservable,
} satisfies ResourceType<ClusterProps>

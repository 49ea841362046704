import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/neptune-cluster.schema.json' with { type: 'json' }
import { hoursOf } from './amounts.js'
import { clusterFacts } from './cluster-facts.js'
import { memberLines, volumeLines } from './cluster-members.js'
import type { NeptuneClusterProps } from './neptune-cluster.types.js'

type Context = ResourceContext<NeptuneClusterProps>

const OFFER = 'AmazonNeptune'

function* lines(ctx: Context): Generator<CostLine> {
  const optimized = ctx.props.storage?.type === 'io-optimized'
  yield* memberLines(ctx, ctx.props.instances ?? [], {
    offer: OFFER,
    instance: (instanceType) => ({ instanceType, meter: optimized ? 'instance.io-optimized' : 'instance.standard' }),
  })
  if (ctx.props.serverless)
    yield {
      id: 'serverless',
      label: 'Serverless capacity',
      quantity: hoursOf(ctx, ['serverless', 'capacity'], 'NCU'),
      price: { offer: OFFER, where: { meter: optimized ? 'io-optimized.serverless' : 'serverless' }, per: 'NCU-hour' },
      charge: 'usage',
    }
  yield* volumeLines(ctx, OFFER, {
    storage: optimized ? { meter: 'io-optimized.storage' } : { usagetype: 'StorageUsage' },
    freeBackup: 'neptune.free-backup',
  })
  if (ctx.given(['replicatedWrites']))
    yield {
      id: 'replicated-writes',
      label: 'Writes copied to other regions',
      quantity: ctx.input(['replicatedWrites'], 'operation'),
      price: { offer: OFFER, where: { meter: 'replicated-write' }, per: 'operation' },
      charge: 'usage',
    }
}

const facts = ({ props }: Context): Facts => ({
  ...clusterFacts('neptune', 8182, props),
  'compute.serverless': props.serverless !== undefined && props.instances === undefined,
  'replication.other-region': props.replicatedWrites !== undefined,
})

function* problems({ props }: CheckContext<NeptuneClusterProps>): Generator<Problem> {
  if (!props.instances && !props.serverless)
    yield {
      id: 'neptune.no-instance',
      severity: 'warn',
      path: [],
      message: 'a cluster without instances keeps data that nothing can query',
      hint: 'name "instances" or "serverless"',
    }
}

export default {
  title: 'Neptune cluster',
  summary: 'Instances by the hour, serverless capacity, shared storage, I/O requests and backups.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems,
} satisfies ResourceType<NeptuneClusterProps>

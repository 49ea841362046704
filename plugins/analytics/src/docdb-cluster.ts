import type { CostLine, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/docdb-cluster.schema.json' with { type: 'json' }
import { clusterFacts } from './cluster-facts.js'
import { memberLines, volumeLines } from './cluster-members.js'
import type { DocdbClusterProps } from './docdb-cluster.types.js'

const OFFER = 'AmazonDocDB'

function* lines(ctx: ResourceContext<DocdbClusterProps>): Generator<CostLine> {
  const optimized = ctx.props.storage?.type === 'io-optimized'
  yield* memberLines(ctx, ctx.props.instances, {
    offer: OFFER,
    instance: (instanceType) => ({
      productFamily: 'Database Instance',
      instanceType,
      volumeType: optimized ? 'IO-Optimized' : 'General Purpose',
    }),
  })
  yield* volumeLines(ctx, OFFER, {
    storage: { usagetype: optimized ? 'IO-OptimizedStorageUsage' : 'StorageUsage' },
    freeBackup: 'docdb.free-backup',
  })
}

export default {
  title: 'DocumentDB cluster',
  summary: 'Instances by the hour, shared storage, I/O requests, CPU credits and backups.',
  schema,
  serviceModel: 'container',
  lines,
  facts: ({ props }) => clusterFacts('docdb', 27017, props),
} satisfies ResourceType<DocdbClusterProps>

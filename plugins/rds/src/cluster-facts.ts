import type { Facts, ResourceContext } from '@planner/contract'
import type { ClusterProps } from './cluster.types.js'
import { isIoOptimized, SERVERLESS } from './cluster-instances.js'
import { classFacts, commonFacts } from './common-facts.js'

export const clusterFacts = (ctx: ResourceContext<ClusterProps>): Facts => {
  const { props } = ctx
  const { instances = [], backup, snapshots, globalDatabase } = props
  const [writer] = instances
  const zones = [...new Set(instances.flatMap(({ zone }) => (zone === undefined ? [] : [zone])))]
  const plain = instances.map(({ count = 1 }) => (typeof count === 'number' ? count : 1))
  const number = plain.reduce((sum, each) => sum + each, 0)
  return {
    ...(writer && writer.instanceClass !== SERVERLESS ? classFacts(ctx, writer.instanceClass) : {}),
    ...commonFacts(ctx),
    'database.io-optimized': isIoOptimized(props),
    'database.serverless': instances.some(({ instanceClass }) => instanceClass === SERVERLESS),
    'database.writable': true,
    'database.instances': number,
    // The volume has copies in three zones; to serve from another, an instance must be there.
    'availability.multi-zone': number > 1,
    'availability.zones': zones.length > 0 ? zones : undefined,
    'running.steady': instances.some(({ instanceClass, hours }, index) => {
      const provisioned = instanceClass !== SERVERLESS && hours === undefined
      return provisioned && ctx.profile(['instances', index, 'count'], 'instance').constant
    }),
    'replicas.readable': number > 1,
    'replicas.kinds': Math.max(0, instances.length - 1),
    'replicas.follows-load': instances.some((_, index) => !ctx.profile(['instances', index, 'count'], 'instance').constant),
    'backup.automated': true,
    'backup.retention-days': backup ? (backup.retention ?? 7) : 1,
    'backup.retained-after-deletion': backup?.retainAfterDeletion === true,
    'backup.copies': snapshots?.copies ?? [],
    'backup.other-region': (snapshots?.copies?.length ?? 0) > 0 || globalDatabase !== undefined,
    'backup.backtrack-hours': props.backtrack?.windowHours,
    'replication.regions': globalDatabase?.regions ?? [],
    'storage.types': ['aurora'],
  }
}

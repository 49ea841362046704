import type { Facts, ResourceContext } from '@planner/contract'
import { classFacts, commonFacts } from './common-facts.js'
import type { InstanceProps } from './instance.types.js'
import { INSTANCES, licenseOf } from './product.js'
import { subnetZones } from './subnets.js'

type Context = ResourceContext<InstanceProps>

/** Zones that it runs in, as far as they are stated: AWS chooses among those of a larger subnet group. */
const zonesOf = (ctx: Context): readonly string[] | undefined => {
  const { zone, standbyZone, deployment = 'single-az' } = ctx.props
  const named = [zone, standbyZone].filter((each) => each !== undefined)
  if (named.length === INSTANCES[deployment]) return named
  const covered = subnetZones(ctx)
  return covered?.length === INSTANCES[deployment] ? covered : undefined
}

export const instanceFacts = (ctx: Context): Facts => {
  const { props } = ctx
  const { replicas = [], backup, snapshots } = props
  const retention = backup ? (backup.retention ?? 7) : 1
  const copies = [...(backup?.copies ?? []), ...(snapshots?.copies ?? [])]
  return {
    ...classFacts(ctx, props.instanceClass),
    ...commonFacts(ctx),
    'database.license': licenseOf({ deployment: 'single-az', ...props }),
    'database.deployment': props.deployment ?? 'single-az',
    'database.writable': props.replicaOf === undefined,
    'database.replica-of': props.replicaOf,
    'availability.multi-zone': (props.deployment ?? 'single-az') !== 'single-az',
    'availability.zones': zonesOf(ctx),
    'availability.zone-count': INSTANCES[props.deployment ?? 'single-az'],
    'running.steady': props.hours === undefined && ctx.profile(['count'], 'instance').constant,
    'replicas.readable': replicas.length > 0 || props.deployment === 'multi-az-cluster',
    'replicas.kinds': replicas.length,
    'replicas.follows-load': replicas.some((_, index) => !ctx.profile(['replicas', index, 'count'], 'instance').constant),
    'backup.automated': retention > 0,
    'backup.retention-days': retention,
    'backup.retained-after-deletion': backup?.retainAfterDeletion === true,
    'backup.copies': [...new Set(copies)],
    'backup.other-region': copies.length > 0,
    'storage.types': [props.storage.type ?? 'gp3'],
  }
}

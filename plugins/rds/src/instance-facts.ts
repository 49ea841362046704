import type { Facts, ResourceContext } from '@planner/contract'
import { classFacts, commonFacts } from './common-facts.js'
import type { InstanceProps } from './instance.types.js'
import { licenseOf } from './product.js'

type Context = ResourceContext<InstanceProps>

/** Zones that it runs in, as far as they are stated. */
const zonesOf = ({ zone, standbyZone, deployment, subnets }: InstanceProps): readonly string[] | undefined => {
  const named = [zone, standbyZone].filter((each) => each !== undefined)
  if (named.length > 0) return named
  return deployment === 'single-az' ? undefined : subnets?.zones
}

export const instanceFacts = (ctx: Context): Facts => {
  const { props } = ctx
  const { replicas = [], backup, snapshots } = props
  const retention = backup ? (backup.retention ?? 7) : 1
  const copies = [...(backup?.copies ?? []), ...(snapshots?.copies ?? [])]
  return {
    ...classFacts(ctx, props.instanceClass),
    ...commonFacts(props),
    'database.license': licenseOf({ deployment: 'single-az', ...props }),
    'database.deployment': props.deployment ?? 'single-az',
    'database.writable': props.replicaOf === undefined,
    'database.replica-of': props.replicaOf,
    'availability.multi-zone': (props.deployment ?? 'single-az') !== 'single-az',
    'availability.zones': zonesOf(props),
    'availability.zone-count': { 'single-az': 1, 'multi-az': 2, 'multi-az-cluster': 3 }[props.deployment ?? 'single-az'],
    'availability.subnet-zones': props.subnets?.zones,
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

import type { Facts } from '@planner/contract'

interface ClusterProps {
  readonly zones?: readonly string[]
  readonly instances?: readonly { readonly count?: unknown }[]
  readonly encrypted?: boolean
  readonly requireTls?: boolean
  readonly securityGroups?: readonly string[]
  readonly deletionProtection?: boolean
  readonly backup?: { readonly retention?: number }
}

/** What clusters of instances on shared storage say in the same words as Aurora. */
export const clusterFacts = (engine: string, port: number, props: ClusterProps): Facts => ({
  'database.engine': engine,
  'database.port': port,
  'security.groups': props.securityGroups ?? [],
  'protection.deletion': props.deletionProtection === true,
  'storage.encrypted': props.encrypted !== false,
  'encryption.in-transit': props.requireTls !== false,
  'network.public': false,
  'network.vpc': true,
  'backup.automated': true,
  'backup.retention-days': props.backup?.retention ?? 1,
  'availability.zones': props.zones,
  'availability.multi-zone': props.zones === undefined ? undefined : props.zones.length > 1,
  'availability.zone-count': props.zones?.length,
  // Six copies in three zones, whatever the number of instances. Source: Amazon DocumentDB and Neptune documentation, "storage".
  'storage.zone-count': 3,
})

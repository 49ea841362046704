import type { Facts, ResourceContext } from '@planner/contract'
import type { ClusterProps } from './cluster.types.js'
import { storesOnNodes } from './products.js'

/** Redshift's default port. */
export const PORT = 5439

export const clusterFacts = (ctx: ResourceContext<ClusterProps>): Facts => {
  const { props } = ctx
  const retention = props.backup?.retention ?? 1
  const copies = props.snapshots?.copies ?? []
  return {
    'vpc.address': ctx.related('subnets')[0]?.['vpc.address'],
    'availability.subnet-zones': ctx.relatedZones('subnets'),
    'database.engine': 'redshift',
    'database.port': PORT,
    'instance.type': props.nodeType,
    'warehouse.nodes': ctx.plain(['nodes']),
    'warehouse.managed-storage': !storesOnNodes(props.nodeType),
    'availability.multi-zone': props.multiZone === true,
    'availability.zone-count': props.multiZone ? 2 : 1,
    'backup.automated': retention > 0,
    'backup.retention-days': retention,
    'backup.manual-snapshots': props.snapshots !== undefined,
    'backup.copies': copies,
    'backup.other-region': copies.length > 0,
    'storage.encrypted': props.encryption !== 'none',
    'encryption.customer-key': props.encryption === 'customer-managed',
    'encryption.in-transit': props.requireTls === true,
    'network.public': props.publiclyAccessible === true,
    'security.groups': props.securityGroups ?? [],
    'network.enhanced-routing': props.enhancedRouting === true,
    'logging.audit': props.auditLogging === true,
    'purchase.options': ctx.purchaseOptions(),
  }
}

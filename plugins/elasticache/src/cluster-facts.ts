import type { Facts, ResourceContext } from '@planner/contract'
import type { ClusterProps } from './cluster.types.js'
import { PORTS } from './products.js'

const plainNumber = (value: unknown, fallback: number): number | undefined =>
  value === undefined ? fallback : typeof value === 'number' ? value : undefined

/** Nodes, where they are plain numbers. */
const nodeCount = ({ engine, nodes, shards, replicas }: Readonly<ClusterProps>): number | undefined => {
  if (engine === 'memcached') return plainNumber(nodes, 1)
  const [each, copies] = [plainNumber(shards, 1), plainNumber(replicas, 0)]
  return each === undefined || copies === undefined ? undefined : each * (1 + copies)
}

export const clusterFacts = (ctx: ResourceContext<ClusterProps>): Facts => {
  const { props } = ctx
  const memcached = props.engine === 'memcached'
  const row = ctx.catalog('elasticache-node-types', props.nodeType)?.cells
  const retention = props.backup ? (props.backup.retention ?? 1) : 0
  return {
    'vpc.address': ctx.related('subnets')[0]?.['vpc.address'],
    'availability.subnet-zones': ctx.relatedZones('subnets'),
    'cache.engine': props.engine,
    'cache.version': props.version,
    'cache.port': PORTS[props.engine],
    'database.port': PORTS[props.engine],
    'cache.nodes': nodeCount(props),
    'cache.shards': memcached ? undefined : plainNumber(props.shards, 1),
    'cache.replicas': memcached ? 0 : plainNumber(props.replicas, 0),
    'cache.auth': props.auth === true,
    'instance.type': props.nodeType,
    'instance.vcpu': row?.vcpu === undefined ? undefined : Number(row.vcpu),
    'instance.memory-mib': row?.memoryGib === undefined ? undefined : Number(row.memoryGib) * 1024,
    'instance.burstable': /^cache\.t\d/.test(props.nodeType),
    'availability.multi-zone': props.multiZone === true,
    'availability.multi-region': props.globalDatastore !== undefined,
    'backup.automated': retention > 0,
    'backup.retention-days': retention,
    'backup.manual-snapshots': props.snapshots !== undefined,
    'backup.other-region': props.globalDatastore !== undefined,
    'storage.encrypted': props.encryption?.atRest === true,
    'encryption.in-transit': props.encryption?.inTransit === true,
    'encryption.customer-key': props.encryption?.customerKey === true,
    'purchase.options': ctx.purchaseOptions(),
    'network.public': false,
    'security.groups': props.securityGroups ?? [],
  }
}

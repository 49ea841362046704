import type { ClusterProps } from './cluster.types.js'
import type { InstanceProps } from './instance.types.js'

/** What rules on both types see. */
export type DatabaseProps = InstanceProps | ClusterProps

export const BOTH = ['aws:rds:cluster', 'aws:rds:instance'] as const

/** Members of a cluster; a database of its own has none. */
export const membersOf = (props: DatabaseProps): NonNullable<ClusterProps['instances']> => ('instances' in props && props.instances) || []

/** A replica of a database in another region is as its source is. */
export const isReplica = (props: DatabaseProps): boolean => 'replicaOf' in props && props.replicaOf !== undefined

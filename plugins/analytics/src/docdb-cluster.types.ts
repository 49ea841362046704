// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { ClusterInstance, ClusterStorage, ClusterBackup } from './shared.types.js'

/**
 * A document database with MongoDB compatibility: instances, shared storage, I/O and backups.
 */
export interface DocdbClusterProps {
  /**
   * Instances of the cluster, the first of them the writer.
   */
  instances: ClusterInstance[]
  /**
   * The cluster's volume, shared by its instances.
   */
  storage?: ClusterStorage
  /**
   * Automated and manual backups. What does not exceed the cluster's storage is free.
   */
  backup?: ClusterBackup
  /**
   * Zones that its instances run in.
   *
   * Items: Zone letter or name: `a`, `eu-west-1a`.
   */
  zones?: string[]
  /**
   * Whether storage and backups are encrypted.
   */
  encrypted?: boolean
  /**
   * Whether clients must use TLS.
   */
  requireTls?: boolean
  /**
   * Whether it is protected against deletion.
   */
  deletionProtection?: boolean
  /**
   * Subnets that it runs in.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
  /**
   * Security groups of its instances.
   *
   * Items: Address of a security group.
   */
  securityGroups?: string[]
}

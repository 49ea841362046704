// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'
import type { ClusterInstance, ClusterStorage, ClusterBackup } from './shared.types.js'

/**
 * A graph database: provisioned or serverless instances, shared storage, I/O and backups.
 */
export interface NeptuneClusterProps {
  /**
   * Instances of the cluster, the first of them the writer.
   */
  instances?: ClusterInstance[]
  /**
   * Serverless instances, which scale by Neptune Capacity Units (NCU).
   */
  serverless?: {
    /**
     * Capacity of all of them together; may follow a weekly schedule.
     */
    capacity?: Usage
  }
  /**
   * The cluster's volume, shared by its instances.
   */
  storage?: ClusterStorage
  /**
   * Automated and manual backups. What does not exceed the cluster's storage is free.
   */
  backup?: ClusterBackup
  /**
   * Write requests copied to other regions of a global database in a month. Default: none.
   */
  replicatedWrites?: Usage
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

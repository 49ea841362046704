// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A document database with MongoDB compatibility: instances, shared storage, I/O and backups.
 */
export interface DocdbClusterProps {
  /**
   * Instances of the cluster, the first of them the writer.
   *
   * Items: Instances of one class.
   */
  instances: {
    /**
     * Instance class: `db.r6g.large`.
     */
    instanceClass: string
    /**
     * How many of this class; may follow a weekly schedule.
     */
    count?: Usage
    /**
     * CPU credits beyond what is earned, of all of them in a month; T classes only. Default: none.
     */
    surplusCredits?: Usage
  }[]
  /**
   * The cluster's volume, shared by its instances.
   */
  storage?: {
    /**
     * `standard` bills I/O; `io-optimized` has dearer instances and storage and no charge for I/O.
     */
    type?: 'standard' | 'io-optimized'
    /**
     * Data stored, counted once.
     */
    size?: Usage
    /**
     * I/O requests in a month; standard storage only.
     */
    requests?: Usage
  }
  /**
   * Automated and manual backups. What does not exceed the cluster's storage is free.
   */
  backup?: {
    /**
     * Size of all backups.
     */
    size?: Usage
    /**
     * Days that automated backups are kept.
     */
    retention?: number
  }
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

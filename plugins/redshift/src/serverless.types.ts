// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'
import type { Snapshots } from './shared.types.js'

/**
 * A data warehouse that is billed while queries run, by its capacity, and for what it stores.
 */
export interface ServerlessProps {
  /**
   * Redshift processing units (RPU) that queries start with.
   */
  baseCapacity?: number
  /**
   * Time of the month that queries run, each time at least a minute, at the base capacity.
   */
  active?: Usage
  /**
   * Capacity that runs, in place of `active`; may follow a weekly schedule, 0 while no query runs.
   */
  capacity?: Usage
  /**
   * Data in managed storage.
   */
  stored?: Usage
  /**
   * Manual snapshots, kept until you delete them.
   */
  snapshots?: Snapshots
  /**
   * Whether a KMS key of yours encrypts it; it is always encrypted.
   */
  customerKey?: boolean
  /**
   * Whether clients must connect with TLS.
   */
  requireTls?: boolean
  /**
   * Whether it has a public address.
   */
  publiclyAccessible?: boolean
  /**
   * Whether connections and queries are logged to CloudWatch, which bills for it.
   */
  auditLogging?: boolean
  /**
   * Subnets of the workgroup.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
  /**
   * Security groups of its endpoints.
   *
   * Items: Address of a security group.
   */
  securityGroups?: string[]
}

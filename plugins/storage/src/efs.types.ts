// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A shared file system of the network file system protocol, billed by what it holds and by its throughput.
 */
export interface EfsProps {
  /**
   * `regional` keeps data in several zones, `one-zone` in one, for less.
   */
  availability?: 'regional' | 'one-zone'
  /**
   * Data held, by storage class; lifecycle policies move what is not read.
   */
  storage: {
    /**
     * In the Standard class.
     */
    standard?: Usage
    /**
     * In the Infrequent Access class.
     */
    infrequentAccess?: Usage
    /**
     * In the Archive class, which needs elastic throughput.
     */
    archive?: Usage
  }
  /**
   * `elastic` bills the data read and written, `provisioned` a rate that is always there, `bursting` nothing: the rate follows the size.
   */
  throughput?: 'elastic' | 'provisioned' | 'bursting'
  /**
   * Throughput provisioned. What Standard storage includes, 1 MiB/s for each 20 GB, is not billed.
   */
  provisionedThroughput?: Usage
  /**
   * Data read in a month, all classes (elastic throughput).
   */
  read?: Usage
  /**
   * Data written in a month (elastic throughput).
   */
  written?: Usage
  /**
   * Access to the Infrequent Access class.
   */
  infrequentAccess?: {
    /**
     * Data read from it in a month.
     */
    read?: Usage
    /**
     * Data moved or written to it in a month.
     */
    written?: Usage
  }
  /**
   * Access to the Archive class.
   */
  archive?: {
    /**
     * Data read from it in a month.
     */
    read?: Usage
    /**
     * Data moved to it in a month.
     */
    written?: Usage
  }
  /**
   * Whether a lifecycle policy moves files between classes.
   */
  lifecycle?: boolean
  /**
   * Whether data is encrypted at rest; costs nothing.
   */
  encrypted?: boolean
  /**
   * Whether AWS Backup saves it; its storage is a resource `aws:backup:vault`.
   */
  backups?: boolean
  /**
   * Region of a replica, which is a file system of its own; data between regions is a connection.
   */
  replicatedTo?: string
  /**
   * Availability Zones that it is spread over.
   *
   * Items: Zone: its letter (`a`) or full name (`eu-west-1a`).
   */
  zones?: string[]
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A cache that scales by itself, billed by the data that it holds and by the requests that it answers.
 */
export interface ServerlessProps {
  /**
   * Engine of the cache.
   */
  engine: 'valkey' | 'redis' | 'memcached'
  /**
   * Data that it holds, mean over the hour; may follow a weekly schedule.
   */
  stored?: Usage
  /**
   * Requests in a month.
   */
  requests?: Usage
  /**
   * Data that a request moves, both ways together: each KB is one processing unit, and a request at least one.
   */
  requestSize?: Usage
  /**
   * Processing units (ECPU) in a month. Takes the place of `requests`.
   */
  ecpus?: Usage
  /**
   * Capacity that is kept ready, and billed where usage is below it.
   */
  minimum?: {
    /**
     * Data.
     */
    stored?: Usage
    /**
     * Processing units a second.
     */
    ecpus?: Usage
  }
  /**
   * Automatic and manual backups.
   */
  snapshots?: {
    /**
     * All of them together.
     */
    stored: Usage
  }
  /**
   * Whether a KMS key of yours encrypts it; it is always encrypted.
   */
  customerKey?: boolean
  /**
   * Whether clients need a password, a token or a role.
   */
  auth?: boolean
  /**
   * Subnets of its endpoints.
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

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A vault of the original Glacier service, closed to new customers since 2025-12.
 */
export interface VaultProps {
  /**
   * Data stored at the start. If it grows, what is more is uploaded at the start of each month.
   */
  stored: Usage
  /**
   * Data uploaded in a month, evenly.
   */
  added?: Usage
  /**
   * Mean size of an archive; each is billed with 32 KB more.
   */
  archiveSize?: Usage
  /**
   * UPLOAD requests in a month. Default: one for each archive that is added.
   */
  uploads?: Usage
  /**
   * Archives deleted before 90 days.
   */
  deletedEarly?: {
    /**
     * Data so deleted in a month.
     */
    gb: Usage
    /**
     * Age at which it is deleted.
     */
    afterDays: number
  }
  /**
   * Retrievals in a month.
   *
   * Items: Retrievals of one speed.
   */
  retrievals?: {
    /**
     * Minutes, hours, or many hours.
     */
    speed?: 'expedited' | 'standard' | 'bulk'
    /**
     * Data retrieved in a month.
     */
    gb: Usage
    /**
     * Retrieval requests in a month.
     */
    requests?: Usage
  }[]
  /**
   * Provisioned capacity units for expedited retrievals.
   */
  expeditedCapacity?: Usage
  /**
   * Whether a vault lock policy is in force.
   */
  locked?: boolean
}

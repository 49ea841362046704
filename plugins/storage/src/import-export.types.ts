// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Drives of one's own sent to AWS, loaded within one business day. Retired: for designs of its time.
 */
export interface ImportExportProps {
  /**
   * Data on the drives of one job: 16 TB at most.
   */
  data: Usage
  /**
   * Jobs in the month.
   */
  jobs?: Usage
  /**
   * Fee for handling a device, as AWS quoted it.
   */
  fee: Usage
  /**
   * Loading of one job.
   */
  loading?: {
    /**
     * Hours that it takes.
     */
    hours: Usage
    /**
     * Fee for an hour, as AWS quoted it.
     */
    feePerHour: Usage
  }
  /**
   * Whether the drives are mailed back.
   */
  returned?: boolean
}

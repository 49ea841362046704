// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A device that AWS sends, for data too large for the line. Closed to new customers since 2025-11.
 */
export interface SnowballProps {
  /**
   * Device.
   */
  device?: '80tb' | 'storage-optimized-210tb' | 'compute-optimized'
  /**
   * Devices ordered in the month that the transfer takes place in.
   */
  jobs?: Usage
  /**
   * Days that each device stays beyond the included ones.
   */
  extraDays?: Usage
  /**
   * `import` into AWS is free for each GB, `export` is billed.
   */
  direction?: 'import' | 'export'
  /**
   * Data moved.
   */
  data?: Usage
  /**
   * Fee for a device, as AWS quotes it. Default: what the price book has.
   */
  fee?: Usage
  /**
   * Fee for each extra day, as AWS quotes it. Default: what the price book has.
   */
  feePerDay?: Usage
  /**
   * Shipping of a device, at the carrier's price.
   */
  shipping?: Usage
}

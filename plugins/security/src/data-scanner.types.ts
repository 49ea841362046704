// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Search for sensitive data in S3.
 */
export interface DataScannerProps {
  /**
   * Buckets that are watched.
   */
  buckets?: Usage
  /**
   * Data inspected for sensitive contents in a month.
   */
  data?: Usage
  /**
   * Objects watched by automated discovery. Default: it is off.
   */
  objects?: Usage
}

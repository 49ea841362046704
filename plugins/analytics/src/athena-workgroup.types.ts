// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * SQL on data in S3, billed by what the queries scan, by provisioned capacity, or Spark by the DPU-hour.
 */
export interface AthenaWorkgroupProps {
  /**
   * What is billed.
   */
  pricing?: 'scanned' | 'provisioned' | 'spark'
  /**
   * Queries in a month.
   */
  queries?: Usage
  /**
   * Data that a query scans on average; 10 MB at least are billed. Compressed columns scan less.
   */
  scannedPerQuery?: Usage
  /**
   * Data scanned in a month, where queries are not given.
   */
  scanned?: Usage
  /**
   * Provisioned capacity, or DPUs of Spark sessions; may follow a weekly schedule.
   */
  capacity?: Usage
  /**
   * Address of the bucket that results are written to.
   */
  results?: string
  /**
   * Stores that it queries.
   *
   * Items: Address of a store.
   */
  sources?: string[]
  /**
   * Whether results are encrypted.
   */
  encrypted?: boolean
  /**
   * Whether queries are cut off at a limit of scanned data.
   */
  scanLimit?: boolean
}

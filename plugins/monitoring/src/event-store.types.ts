// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Events kept for queries. Closed to new customers on 2026-05-31.
 */
export interface EventStoreProps {
  /**
   * Events of CloudTrail taken in during a month, uncompressed.
   */
  data?: Usage
  /**
   * Configuration items, and events from outside AWS, taken in during a month.
   */
  otherData?: Usage
  /**
   * Pricing option: one year that can be extended, or seven years.
   */
  retention?: 'one-year' | 'seven-years'
  /**
   * What is kept longer than the first year (one-year option).
   */
  storedBeyond?: Usage
  /**
   * Data that queries scan in a month.
   */
  scanned?: Usage
}

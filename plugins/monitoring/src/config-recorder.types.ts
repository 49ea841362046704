// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Records how resources are configured.
 */
export interface ConfigRecorderProps {
  /**
   * Configuration items recorded in a month, each on its change.
   */
  items?: Usage
  /**
   * Configuration items recorded in a month once a day.
   */
  dailyItems?: Usage
  /**
   * Configuration items of resources outside AWS in a month.
   */
  customItems?: Usage
  /**
   * Which resources it records.
   */
  scope?: 'all' | 'selected'
  /**
   * Address of the bucket for snapshots and history; S3 bills what is kept.
   */
  bucket?: string
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A record of the calls to AWS, delivered to a bucket.
 */
export interface TrailProps {
  /**
   * Address of the bucket that it is delivered to; S3 bills what is kept.
   */
  bucket?: string
  /**
   * Whether it is the first record of management events in its region, which is free, or a further one.
   */
  copy?: 'first' | 'additional'
  /**
   * Management events recorded in a month.
   */
  managementEvents?: Usage
  /**
   * Data events recorded in a month: objects of S3, calls of functions, items of tables.
   */
  dataEvents?: Usage
  /**
   * Addresses of what data events are recorded of.
   *
   * Items: Address of a bucket, function or table.
   */
  dataEventsOf?: string[]
  /**
   * Events that Insights analyses in a month.
   */
  insightEvents?: Usage
  /**
   * Regions that it records.
   */
  scope?: 'all-regions' | 'one-region'
  /**
   * Whether it records every account of the organization.
   */
  organization?: boolean
  /**
   * Whether log files are signed, so that a change shows.
   */
  validation?: boolean
  /**
   * Address of the KMS key that encrypts it. Default: a key that AWS owns.
   */
  kmsKey?: string
  /**
   * Address of the log group that also receives the events.
   */
  logGroup?: string
  /**
   * Address of the topic that is told of each delivery.
   */
  notifies?: string
}

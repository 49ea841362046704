// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A data stream with provisioned shards, given or sized from its load, or in on-demand mode.
 */
export interface StreamProps {
  /**
   * `provisioned` pays for shards, `on-demand` for the stream and its data. To see which is cheaper, write the design once in each mode and compare: `planner estimate on-demand.json --baseline provisioned.json`.
   */
  mode?: 'provisioned' | 'on-demand'
  /**
   * Open shards; may follow a weekly schedule. Default: as many as the load needs.
   */
  shards?: Usage
  /**
   * How shards that are sized from the load follow its week: `none` keeps as many as its peak needs, `hourly` splits and merges them.
   */
  resharding?: 'none' | 'hourly'
  /**
   * What producers write. Two of `throughput`, `records` and `recordSize` give the third.
   */
  write?: {
    /**
     * Data written; may follow a weekly schedule.
     */
    throughput?: Usage
    /**
     * Records written; may follow a weekly schedule.
     */
    records?: Usage
    /**
     * Mean size of a record.
     */
    recordSize?: Usage
    /**
     * PUT payload units of 25 KB in a month. Default: what the records make.
     */
    payloadUnits?: Usage
  }
  /**
   * Applications that each read all data and share the read throughput of the shards.
   */
  consumers?: Usage
  /**
   * Data that these consumers read together. Default: each reads all that is written.
   */
  read?: Usage
  /**
   * Consumers with a read throughput of their own.
   */
  enhancedFanOut?: {
    /**
     * How many are registered.
     */
    consumers: Usage
    /**
     * Hours of the month that they are registered. Default: all 730.
     */
    hours?: Usage
    /**
     * Data that they read in a month. Default: each reads all that is written in these hours.
     */
    data?: Usage
  }
  /**
   * How long records are kept. 24 hours cost nothing more.
   */
  retention?: {
    /**
     * Time that a record is kept: 24 hours to 365 days. Beyond 7 days the data itself is billed.
     */
    period: Usage
    /**
     * Hours of the month that shards keep records longer than a day. Default: all 730.
     */
    hours?: Usage
    /**
     * Data older than 7 days. Default: what is written in the period beyond 7 days, once that has passed.
     */
    longTermStored?: Usage
    /**
     * Data older than 7 days that is read in a month.
     */
    longTermRead?: Usage
  }
  /**
   * Server-side encryption: none, with AWS's key, or with one of yours (whose requests KMS bills).
   */
  encryption?: 'none' | 'aws-managed' | 'customer-managed'
}

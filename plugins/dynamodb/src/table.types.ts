// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A table in on-demand or provisioned mode, with its indexes, replicas in other regions, streams and backups.
 */
export interface TableProps {
  /**
   * `on-demand` pays for each request, `provisioned` for capacity by the hour.
   */
  mode?: 'on-demand' | 'provisioned'
  /**
   * `standard-ia` stores for less and reads and writes for more.
   */
  class?: 'standard' | 'standard-ia'
  /**
   * Data of the table and its local indexes, with 100 bytes for each item and index. Global indexes have their own.
   */
  stored?: Usage
  /**
   * Mean size of an item: up to 4 KB are one unit of reading, up to 1 KB one of writing.
   */
  itemSize?: Usage
  /**
   * What is read in a month, in on-demand mode.
   */
  reads?: Reads
  /**
   * What is written in a month, in on-demand mode.
   */
  writes?: Writes
  /**
   * Provisioned capacity of the table; each may follow a weekly schedule.
   */
  capacity?: Capacity
  /**
   * Capacity that follows what is consumed, in place of `capacity`.
   */
  autoscaling?: AutoScaling
  /**
   * Capacity that you expect to be consumed, which a review holds provisioned capacity against; it is not billed.
   */
  forecast?: {
    /**
     * Units of reading each second; may follow a weekly schedule.
     */
    read?: Usage
    /**
     * Units of writing each second; may follow a weekly schedule.
     */
    write?: Usage
  }
  /**
   * Global secondary indexes: each has its own throughput and storage, also for what is written through the table.
   *
   * Items: A global secondary index.
   */
  globalIndexes?: {
    /**
     * Its name, for the lines.
     */
    name: string
    /**
     * Data that is projected into it.
     */
    stored?: Usage
    /**
     * Mean size of an item in the index: up to 4 KB are one unit of reading, up to 1 KB one of writing.
     */
    itemSize?: Usage
    /**
     * What is read in a month, in on-demand mode.
     */
    reads?: Reads
    /**
     * What is written in a month, in on-demand mode.
     */
    writes?: Writes
    /**
     * Provisioned capacity of the index; each may follow a weekly schedule.
     */
    capacity?: Capacity
    /**
     * Capacity that follows what is consumed, in place of `capacity`.
     */
    autoscaling?: AutoScaling
  }[]
  /**
   * Regions of a global table beside this one. Every write, wherever it is made, is billed in each region; give all of them as writes of the table.
   *
   * Items: A replica.
   */
  replicas?: {
    /**
     * Region code.
     */
    region: string
    /**
     * What is read in a month, in on-demand mode.
     */
    reads?: Reads
    /**
     * Provisioned capacity for reads there; that for writes is the table's.
     */
    capacity?: {
      /**
       * Strongly consistent reads of 4 KB a second, or twice as many eventually consistent ones.
       */
      read?: Usage
    }
    /**
     * Read capacity that follows what is consumed there.
     */
    autoscaling?: {
      /**
       * Auto scaling of read capacity: it follows what is consumed, hour by hour of the week, within its bounds.
       */
      read?: ScaledCapacity
    }
    /**
     * Data that is sent there in a month.
     */
    transferred?: Usage
  }[]
  /**
   * DynamoDB Streams. What Lambda and global tables read of it is free.
   */
  stream?: {
    /**
     * `GetRecords` calls of other readers in a month.
     */
    reads?: Usage
  }
  /**
   * Changes sent to a Kinesis data stream.
   */
  kinesisStream?: {
    /**
     * Change data capture units in a month: one for each KB of a changed item.
     */
    changes: Usage
  }
  /**
   * Continuous backups, billed by the size of the table and its local indexes.
   */
  pointInTimeRecovery?: boolean
  /**
   * On-demand backups, kept until you delete them.
   */
  backups?: {
    /**
     * All of them together.
     */
    stored: Usage
  }
  /**
   * Data restored from backups in a month.
   */
  restored?: Usage
  /**
   * Exports to S3; they need point-in-time recovery.
   */
  exported?: {
    /**
     * Size of what is exported in full in a month.
     */
    full?: Usage
    /**
     * What incremental exports process in a month.
     */
    incremental?: Usage
  }
  /**
   * Data imported from S3 in a month, uncompressed.
   */
  imported?: Usage
  /**
   * Key of the encryption at rest, which is always on; requests of the other two are billed by KMS.
   */
  encryption?: 'aws-owned' | 'aws-managed' | 'customer-managed'
  /**
   * Whether the table cannot be deleted before this is switched off.
   */
  deletionProtection?: boolean
}

export interface Reads {
  /**
   * Reads of an item; a query or a scan counts by the data it reads.
   */
  requests?: Usage
  /**
   * `eventual` counts half, `transactional` twice as much as `strong`.
   */
  consistency?: 'eventual' | 'strong' | 'transactional'
  /**
   * Read request units. Takes the place of `requests`.
   */
  units?: Usage
}

export interface Writes {
  /**
   * Writes of an item, deletions among them; those of time to live are free.
   */
  requests?: Usage
  /**
   * Whether they are written in transactions, which count twice.
   */
  transactional?: boolean
  /**
   * Write request units. Takes the place of `requests`.
   */
  units?: Usage
}

export interface Capacity {
  /**
   * Strongly consistent reads of 4 KB a second, or twice as many eventually consistent ones.
   */
  read?: Usage
  /**
   * Writes of 1 KB a second.
   */
  write?: Usage
}

export interface AutoScaling {
  /**
   * Auto scaling of read capacity: it follows what is consumed, hour by hour of the week, within its bounds.
   */
  read?: ScaledCapacity
  /**
   * Auto scaling of write capacity: it follows what is consumed, hour by hour of the week, within its bounds.
   */
  write?: {
    /**
     * Units that are consumed each second; may follow a weekly schedule.
     */
    consumed: Usage
    /**
     * Least capacity.
     */
    minimum: number
    /**
     * Largest capacity.
     */
    maximum: number
    /**
     * Share of the capacity that is to be consumed, in percent.
     */
    utilization?: number
  }
}

export interface ScaledCapacity {
  /**
   * Units that are consumed each second; may follow a weekly schedule.
   */
  consumed: Usage
  /**
   * Least capacity.
   */
  minimum: number
  /**
   * Largest capacity.
   */
  maximum: number
  /**
   * Share of the capacity that is to be consumed, in percent.
   */
  utilization?: number
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Kafka without brokers to size: clusters and partitions by the hour, data by size.
 */
export interface MskServerlessProps {
  /**
   * How many such clusters.
   */
  count?: Usage
  /**
   * Partitions of all topics of a cluster, without replicas; may follow a weekly schedule.
   */
  partitions?: Usage
  /**
   * Data written in a month, by all clusters.
   */
  dataIn?: Usage
  /**
   * Data read in a month, by all clusters.
   */
  dataOut?: Usage
  /**
   * Data kept, of all clusters.
   */
  stored?: Usage
  /**
   * Subnets that it runs in.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
}

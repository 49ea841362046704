// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A Hadoop or Spark cluster on EC2: machines, EMR's own rate on top of them, and volumes. Data on it ends with it.
 */
export interface EmrClusterProps {
  /**
   * Nodes that manage the cluster.
   */
  primary: {
    /**
     * EC2 instance type: `m7g.xlarge`.
     */
    instanceType: string
    /**
     * One, or three for high availability.
     */
    count?: Usage
    /**
     * How they are bought.
     */
    option?: 'on-demand' | 'spot'
    /**
     * Spot price to plan with. Default: the average in the price book.
     */
    spotPrice?: Usage
    /**
     * EBS gp3 storage of each node. Default: none beyond its own disks.
     */
    volume?: Usage
  }
  /**
   * Nodes that run tasks and keep HDFS data.
   */
  core?: {
    /**
     * EC2 instance type: `m7g.xlarge`.
     */
    instanceType: string
    /**
     * Core nodes; may follow a weekly schedule.
     */
    count?: Usage
    /**
     * How they are bought; losing one on spot may lose HDFS data.
     */
    option?: 'on-demand' | 'spot'
    /**
     * Spot price to plan with. Default: the average in the price book.
     */
    spotPrice?: Usage
    /**
     * EBS gp3 storage of each node. Default: none beyond its own disks.
     */
    volume?: Usage
  }
  /**
   * Nodes that run tasks and keep no data.
   */
  task?: {
    /**
     * EC2 instance type: `m7g.xlarge`.
     */
    instanceType: string
    /**
     * Task nodes; may follow a weekly schedule.
     */
    count?: Usage
    /**
     * How they are bought.
     */
    option?: 'on-demand' | 'spot'
    /**
     * Spot price to plan with. Default: the average in the price book.
     */
    spotPrice?: Usage
    /**
     * EBS gp3 storage of each node. Default: none beyond its own disks.
     */
    volume?: Usage
  }
  /**
   * How many such clusters.
   */
  count?: Usage
  /**
   * Hours that each cluster runs in a month. Default: all 730.
   */
  hours?: Usage
  /**
   * Address of the store that results are written to. Default: HDFS, which ends with the cluster.
   */
  output?: string
  /**
   * What runs on it: `spark`, `hbase`, `presto`.
   *
   * Items: Name of an application.
   */
  applications?: string[]
  /**
   * Whether a security configuration encrypts data at rest.
   */
  encrypted?: boolean
  /**
   * Whether it encrypts data in transit.
   */
  encryptionInTransit?: boolean
  /**
   * Subnets that it runs in.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
}

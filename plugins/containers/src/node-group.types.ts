// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Purchase, Usage } from '@planner/contract'

/**
 * Instances that EKS manages as nodes of a cluster, with their volumes.
 */
export interface NodeGroupProps {
  /**
   * Address of the cluster.
   */
  cluster?: string
  /**
   * Instance type: `m7g.large`.
   */
  instanceType?: string
  /**
   * Operating system of the nodes: Amazon Linux and Bottlerocket are `linux`.
   */
  operatingSystem?: 'linux' | 'windows'
  /**
   * Nodes that run at a time; may follow a weekly schedule. Default: one.
   */
  nodes?: Usage
  /**
   * Smallest number of nodes.
   */
  min?: number
  /**
   * Largest number of nodes.
   */
  max?: number
  /**
   * Root volume of each node.
   */
  volume?: {
    /**
     * Volume type. AWS makes gp2 where no launch template says another.
     */
    type?: 'gp3' | 'gp2' | 'io2' | 'io1'
    /**
     * Size of one volume. Default: 20 GB, with Windows 50 GB.
     */
    size?: Usage
    /**
     * Provisioned I/O operations per second: gp3 above the 3,000 included, io1 all of them.
     */
    iops?: Usage
    /**
     * Provisioned throughput of a gp3 volume; 125 MiB/s are included.
     */
    throughput?: Usage
    /**
     * Whether the volume is encrypted; costs nothing.
     */
    encrypted?: boolean
  }
  /**
   * Surplus CPU credits of one T node in a month, in vCPU-hours. Not given: no surplus is assumed.
   */
  surplusCredits?: Usage
  /**
   * Spot price to plan with. Default: the average in the price book.
   */
  spotPrice?: Usage
  /**
   * Whether EKS Auto Mode manages the nodes, for a fee by instance type.
   */
  autoMode?: boolean
  /**
   * Whether each node sends 7 metrics every minute, billed as custom metrics.
   */
  detailedMonitoring?: boolean
  /**
   * Availability Zones that it is spread over.
   *
   * Items: Zone: its letter (`a`) or full name (`eu-west-1a`).
   */
  zones?: string[]
  /**
   * How nodes are bought: one way, or a list of ways whose counts are filled in order. Default: on demand.
   */
  purchase?: Purchase | readonly Purchase[]
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Purchase, Usage } from '@planner/contract'
import type { Snapshots } from './shared.types.js'

/**
 * A provisioned data warehouse: nodes by the hour, managed storage apart.
 */
export interface ClusterProps {
  /**
   * Node type as AWS writes it: `ra3.xlplus`.
   */
  nodeType: string
  /**
   * Compute nodes; may follow a weekly schedule, where 0 is a paused cluster. The leader node of several is free.
   */
  nodes?: Usage
  /**
   * Data in managed storage (RA3 and RG). Older types store on their nodes.
   */
  stored?: Usage
  /**
   * Whether as many nodes stand ready in a second zone, which are billed like the first.
   */
  multiZone?: boolean
  /**
   * Clusters that AWS adds when queries wait.
   */
  concurrencyScaling?: {
    /**
     * Time that they run in a month, all together: an hour of it is free for each day that the cluster runs.
     */
    hours: Usage
  }
  /**
   * Queries on data in S3.
   */
  spectrum?: {
    /**
     * Data that they scan in a month.
     */
    scanned: Usage
  }
  /**
   * Automated snapshots. Those of RA3 and RG cost nothing.
   */
  backup?: {
    /**
     * Days that they are kept; 0 switches them off, which RA3 and RG do not allow.
     */
    retention?: number
    /**
     * All of them together, of older types: free up to the storage of their nodes.
     */
    stored?: Usage
  }
  /**
   * Manual snapshots, kept until you delete them.
   */
  snapshots?: Snapshots
  /**
   * Encryption at rest: none, with AWS's key, or with one of yours.
   */
  encryption?: 'none' | 'aws-managed' | 'customer-managed'
  /**
   * Whether clients must connect with TLS.
   */
  requireTls?: boolean
  /**
   * Whether it has a public address.
   */
  publiclyAccessible?: boolean
  /**
   * Whether connections and queries are logged, to S3 or CloudWatch, which bill for it.
   */
  auditLogging?: boolean
  /**
   * Whether loads and unloads keep to the VPC.
   */
  enhancedRouting?: boolean
  /**
   * Subnets of its subnet group.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
  /**
   * Security groups of its network interfaces.
   *
   * Items: Address of a security group.
   */
  securityGroups?: string[]
  /**
   * How it is bought: one way, or a list of ways whose counts are filled in order. Default: on demand.
   */
  purchase?: Purchase | readonly Purchase[]
}

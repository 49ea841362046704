// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Purchase, Usage } from '@planner/contract'

/**
 * A search and log analytics cluster with data, dedicated master and UltraWarm nodes.
 */
export interface OpensearchDomainProps {
  /**
   * Data nodes.
   */
  data: {
    /**
     * Instance type: `r7g.large.search`.
     */
    instanceType: string
    /**
     * Data nodes; may follow a weekly schedule.
     */
    count?: Usage
  }
  /**
   * Dedicated master nodes. Default: data nodes do their work.
   */
  masters?: {
    /**
     * Instance type: `m7g.large.search`.
     */
    instanceType: string
    /**
     * Dedicated master nodes; three keep a majority when one fails.
     */
    count?: Usage
  }
  /**
   * UltraWarm nodes, which search data in S3.
   */
  warm?: {
    /**
     * Instance type: `ultrawarm1.medium.search`.
     */
    instanceType: string
    /**
     * UltraWarm nodes.
     */
    count?: Usage
    /**
     * Data in managed storage that they search.
     */
    stored?: Usage
  }
  /**
   * Data in the managed storage of OR1, OR2, OM2 and OI2 data nodes, beside their volumes.
   */
  managed?: Usage
  /**
   * Data in cold storage, detached from the cluster. Default: none.
   */
  cold?: Usage
  /**
   * EBS volume of each data node. Nodes with disks of their own have none.
   */
  storage?: {
    /**
     * Volume type.
     */
    type?: 'gp3' | 'gp2' | 'io1' | 'standard'
    /**
     * Size of each volume.
     */
    size?: Usage
    /**
     * Provisioned IOPS of each volume; on gp3 what exceeds those of its size is billed.
     */
    iops?: Usage
    /**
     * Provisioned throughput of each gp3 volume; what exceeds that of its size is billed.
     */
    throughput?: Usage
  }
  /**
   * Availability Zones that its nodes are spread over.
   */
  zones?: number
  /**
   * Whether one of three zones is a standby.
   */
  standby?: boolean
  /**
   * Copies of each shard beside the first.
   */
  replicas?: number
  /**
   * Whether data at rest is encrypted.
   */
  encrypted?: boolean
  /**
   * Whether nodes encrypt what they send one another.
   */
  nodeToNodeEncryption?: boolean
  /**
   * Whether clients must use HTTPS.
   */
  requireHttps?: boolean
  /**
   * Where its endpoint is.
   */
  access?: 'vpc' | 'public'
  /**
   * Whether users and roles are kept apart by index, document and field.
   */
  fineGrainedAccess?: boolean
  /**
   * Whether audit logs go to CloudWatch, which bills them.
   */
  auditLogs?: boolean
  /**
   * Subnets that it runs in.
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

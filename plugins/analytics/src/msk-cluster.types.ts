// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A Kafka cluster of standard or Express brokers on Amazon MSK. Traffic between its brokers is free.
 */
export interface MskClusterProps {
  /**
   * Broker type, as in AWS's API: `kafka.m7g.large`, `express.m7g.large`.
   */
  brokerType: string
  /**
   * Brokers of the cluster; a multiple of its zones.
   */
  brokers?: Usage
  /**
   * Availability Zones that the brokers are spread over.
   */
  zones?: number
  /**
   * Storage of the brokers. Standard brokers have volumes; Express brokers pay for what they store.
   */
  storage?: {
    /**
     * Size of each standard broker's volume, or all data that Express brokers store.
     */
    size?: Usage
    /**
     * Provisioned throughput of each standard broker's volume, all of it billed. Default: none.
     */
    throughput?: Usage
  }
  /**
   * Low-cost storage that standard brokers move old data to.
   */
  tiered?: {
    /**
     * Data kept there.
     */
    stored?: Usage
    /**
     * Data read from there in a month.
     */
    read?: Usage
  }
  /**
   * Data that producers write to Express brokers in a month.
   */
  written?: Usage
  /**
   * Access from other VPCs by PrivateLink, managed by MSK.
   */
  privateConnectivity?: {
    /**
     * Authentication schemes that are switched on, each billed by the hour.
     */
    endpoints?: Usage
    /**
     * Data through it in a month.
     */
    data?: Usage
  }
  /**
   * How clients prove who they are.
   */
  authentication?: 'iam' | 'scram' | 'tls' | 'none'
  /**
   * Whether clients must use TLS.
   */
  encryptionInTransit?: boolean
  /**
   * Whether brokers have public addresses.
   */
  public?: boolean
  /**
   * Level of its CloudWatch metrics; those beyond the default are billed by CloudWatch.
   */
  monitoring?: 'default' | 'per-broker' | 'per-topic-per-broker' | 'per-topic-per-partition'
  /**
   * Whether broker logs are delivered; their destination bills them.
   */
  logs?: boolean
  /**
   * Subnets that it runs in.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
  /**
   * Security groups of its brokers.
   *
   * Items: Address of a security group.
   */
  securityGroups?: string[]
}

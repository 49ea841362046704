// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * HTTP load balancing, billed by the hour and by capacity units (LCU): in each hour, the largest of new connections, active connections, processed data and rule evaluations. https://aws.amazon.com/elasticloadbalancing/pricing
 */
export interface ApplicationProps {
  /**
   * How many such load balancers.
   */
  count?: Usage
  /**
   * Hours that each runs in a month; AWS bills each started hour in full. Default: all 730.
   */
  hours?: Usage
  /**
   * Availability Zones that it has a node in.
   *
   * Items: An Availability Zone: `a`, `eu-west-1a`.
   */
  zones?: string[]
  /**
   * Subnets that it has a node in, one in each zone; their zones count where `zones` is not given.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
  /**
   * Internet-facing ones have a public IPv4 address in each zone, billed since 2024-02-01 (aws.amazon.com/vpc/pricing).
   */
  scheme?: 'internet-facing' | 'internal'
  /**
   * Addresses of its nodes; without public IPv4 there is no charge for them.
   */
  addressType?: 'ipv4' | 'dualstack' | 'dualstack-without-public-ipv4'
  /**
   * Whether its addresses come from a range that you brought to AWS, which cost nothing.
   */
  ownAddresses?: boolean
  /**
   * What each balances. Dimensions that are not given do not count; give one at least.
   */
  traffic?: {
    /**
     * New connections a second.
     */
    newConnections?: Usage
    /**
     * Connections open at a time, the peak of each minute.
     */
    activeConnections?: Usage
    /**
     * Data in and out, GB a month.
     */
    gb?: Usage
    /**
     * Data to and from Lambda functions, GB a month: 0.4 GB an hour are a capacity unit.
     */
    lambdaGb?: Usage
    /**
     * Requests a month, for rule evaluations.
     */
    requests?: Usage
    /**
     * Rules that a request passes; the first 10 are free.
     */
    rules?: number
  }
  /**
   * Whether clients show certificates, which halves the active connections of a capacity unit.
   */
  mutualTls?: boolean
  /**
   * Trust stores that verify client certificates, billed by the hour.
   */
  trustStores?: number
  /**
   * Protocols of its listeners.
   *
   * Items: A protocol.
   */
  listeners?: ('http' | 'https')[]
  /**
   * What it sends traffic to.
   *
   * Items: Address of a target.
   */
  targets?: string[]
  /**
   * Whether access logs go to a bucket, which bills their storage.
   */
  accessLogs?: boolean
  /**
   * Whether targets are checked and unhealthy ones left out.
   */
  healthCheck?: boolean
  /**
   * Whether it is protected from deletion.
   */
  deletionProtection?: boolean
  /**
   * Whether AWS WAF stands before it; the web ACL is billed by WAF.
   */
  waf?: boolean
  /**
   * Port that targets are checked on, where it is not the one of the traffic.
   */
  healthCheckPort?: number
  /**
   * Whether HTTP listeners only redirect to HTTPS.
   */
  redirectHttp?: boolean
  /**
   * Security groups of its network interfaces.
   *
   * Items: Address of a security group.
   */
  securityGroups?: string[]
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'
import type { Traffic } from './shared.types.js'

/**
 * TCP, UDP and TLS load balancing, billed by the hour and by capacity units (NLCU): for each protocol and hour the largest of new flows, active flows and processed data, each by the protocol's own measure. https://aws.amazon.com/elasticloadbalancing/pricing
 */
export interface NetworkProps {
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
   * Addresses of its nodes.
   */
  addressType?: 'ipv4' | 'dualstack'
  /**
   * Whether its addresses come from a range that you brought to AWS, which cost nothing.
   */
  ownAddresses?: boolean
  /**
   * TCP traffic of each: a unit is 800 new connections a second, 100,000 active ones or 1 GB an hour.
   */
  tcp?: Traffic
  /**
   * UDP traffic of each: a unit is 400 new flows a second, 50,000 active ones or 1 GB an hour.
   */
  udp?: {
    /**
     * New flows a second.
     */
    newConnections?: Usage
    /**
     * Flows open at a time, the peak of each minute.
     */
    activeConnections?: Usage
    /**
     * Data in and out, GB a month.
     */
    gb?: Usage
  }
  /**
   * Traffic of each whose TLS ends here: a unit is 50 new connections a second, 3,000 active ones or 1 GB an hour.
   */
  tls?: Traffic
  /**
   * Whether nodes send traffic to targets in other zones; that traffic is billed as between zones.
   */
  crossZone?: boolean
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
   * Port that targets are checked on, where it is not the one of the traffic.
   */
  healthCheckPort?: number
  /**
   * Security groups of its network interfaces.
   *
   * Items: Address of a security group.
   */
  securityGroups?: string[]
}

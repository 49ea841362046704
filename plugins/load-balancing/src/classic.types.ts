// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Load balancing of the previous generation, billed by each hour or part of an hour and by the GB. https://aws.amazon.com/elasticloadbalancing/classicloadbalancer/pricing
 */
export interface ClassicProps {
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
   * Data that each processes, GB a month.
   */
  gb?: Usage
  /**
   * Whether nodes send traffic to instances in other zones.
   */
  crossZone?: boolean
  /**
   * Protocols of its listeners.
   *
   * Items: A protocol.
   */
  listeners?: ('http' | 'https' | 'tcp' | 'ssl')[]
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

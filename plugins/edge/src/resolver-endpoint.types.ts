// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Addresses through which a VPC and other networks resolve each other's names, and the queries through them.
 */
export interface ResolverEndpointProps {
  /**
   * `inbound` answers other networks, `outbound` asks them.
   */
  direction?: 'inbound' | 'outbound'
  /**
   * How many such endpoints.
   */
  count?: Usage
  /**
   * IP addresses of each endpoint, every one a network interface; two at least, in two zones.
   */
  addresses?: Usage
  /**
   * Hours of the month that each exists. Default: all 730.
   */
  hours?: Usage
  /**
   * Queries through all of them in a month; those that are answered from a cache are not billed.
   */
  queries?: Usage
  /**
   * Subnets that it has an address in.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
}

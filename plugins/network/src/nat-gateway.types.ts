// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Lets private subnets reach the internet, or other networks; billed by the hour for each gateway and by the GB it processes, beside the data transfer itself. https://aws.amazon.com/vpc/pricing
 */
export interface NatGatewayProps {
  /**
   * Availability Zones with gateways of their own. Default: one zone.
   *
   * Items: An Availability Zone: `a`, `eu-west-1a`.
   */
  zones?: string[]
  /**
   * Public subnets that they lie in; their zones count where `zones` is not given.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
  /**
   * How many in each zone.
   */
  count?: Usage
  /**
   * Hours that each runs in a month; AWS bills each started hour in full. Default: all 730.
   */
  hours?: Usage
  /**
   * A public gateway has a public IPv4 address, billed since 2024-02-01; a private one leads to other networks only.
   */
  kind?: 'public' | 'private'
  /**
   * Public addresses of each gateway: more carry more connections to one destination.
   */
  addresses?: number
  /**
   * Whether the addresses come from a range that you brought to AWS, which cost nothing.
   */
  ownAddresses?: boolean
  /**
   * GB processed in a month by all of them, in and out, beside what the design's connections send `via` it.
   */
  gb?: Usage
}

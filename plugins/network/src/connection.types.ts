// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Traffic in one direction. AWS bills what leaves a region at that region's rates, and what crosses zones at both ends; what comes in is free. https://aws.amazon.com/ec2/pricing/on-demand (data transfer)
 */
export interface ConnectionProps {
  /**
   * Where the traffic starts: an address, `internet`, `on-premises` or a region.
   */
  from: string
  /**
   * Where it goes: an address, `internet`, `on-premises` or a region.
   */
  to: string
  /**
   * How much, in GB a month.
   */
  gb: Usage
  /**
   * What it passes, in order: a NAT gateway, endpoint or transit gateway adds its price for each GB; a Direct Connect line or a VPN decides the price of what leaves AWS.
   *
   * Items: Address of a gateway, endpoint, peering or line.
   */
  via?: string[]
  /**
   * Whether what is asked for could be done later, so that the caller need not wait for the answer.
   */
  deferrable?: boolean
  /**
   * Which way it takes, where the ends do not tell: `between-zones` is billed at both ends, `internet` is the use of public addresses within AWS or out of it, `service` a regional service such as S3 by its own endpoint. Without it, what cannot be known is priced as between zones.
   */
  path?: 'same-zone' | 'between-zones' | 'between-regions' | 'internet' | 'service'
}

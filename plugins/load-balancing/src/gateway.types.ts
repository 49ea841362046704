// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'
import type { Traffic } from './shared.types.js'

/**
 * Sends traffic through virtual appliances, billed by the hour in each zone and by capacity units (GLCU): in each hour the largest of new connections (600/s), active ones (60,000) and processed data (1 GB). Its endpoints are aws:vpc:endpoint resources. https://aws.amazon.com/elasticloadbalancing/pricing
 */
export interface GatewayProps {
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
   * What each sends through appliances. Dimensions that are not given do not count; give one at least.
   */
  traffic?: Traffic
  /**
   * Whether nodes send traffic to appliances in other zones; that traffic is billed as between zones.
   */
  crossZone?: boolean
  /**
   * What it sends traffic to.
   *
   * Items: Address of a target.
   */
  targets?: string[]
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
}

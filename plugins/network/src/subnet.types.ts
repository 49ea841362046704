// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Route } from './shared.types.js'

/**
 * A range of a VPC in one Availability Zone. It costs nothing. https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html
 */
export interface SubnetProps {
  /**
   * The VPC that it belongs to.
   */
  vpc: string
  /**
   * Its IPv4 address range, /16 to /28, within a range of the VPC; AWS keeps five addresses of it.
   */
  cidr: string
  /**
   * Its Availability Zone: `a`, `eu-west-1a`.
   */
  zone: string
  /**
   * Whether it is meant to be public; a problem if its route table says otherwise. Default: what the routes say; needed as `true` where it follows a main table with a route to an internet gateway.
   */
  public?: boolean
  /**
   * Whether what runs in it must reach the internet.
   */
  internetAccess?: boolean
  /**
   * Its network ACL: an address, or `true` for one of its own that the design does not describe. `false` is the VPC's default one, which allows everything.
   */
  networkAcl?: boolean | string
  /**
   * The route table that it shares with others. Give this or `routes`, not both; without either it follows the VPC's main table.
   */
  routeTable?: string
  /**
   * Routes of a route table of its own, beside the local one. Give this or `routeTable`, not both.
   */
  routes?: Route[]
}

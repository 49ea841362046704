// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Route } from './shared.types.js'

/**
 * Routes that several subnets share, or the main table of a VPC; a subnet names it as `routeTable`, or brings `routes` of its own. It costs nothing. https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
 */
export interface RouteTableProps {
  /**
   * The VPC that it belongs to.
   */
  vpc: string
  /**
   * Whether it is the main table of the VPC, which subnets without a table follow.
   */
  main?: boolean
  /**
   * Its routes, beside the local one.
   */
  routes?: Route[]
}

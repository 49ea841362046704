// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * A route.
 */
export interface Route {
  /**
   * Where to: an address range, or a prefix list.
   */
  to: string
  /**
   * The VPC's own gateway that it leads to.
   */
  gateway?: 'local' | 'internet' | 'egress-only-internet' | 'virtual-private'
  /**
   * Address of the resource that it leads to; an instance is a NAT instance or an appliance.
   */
  via?: string
}

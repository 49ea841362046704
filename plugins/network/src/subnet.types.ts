// Generated from its schema by `npm run generate`. Edit the schema, not this file.

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
   * Whether it is meant to be public; a problem if its routes say otherwise. Default: what the routes say.
   */
  public?: boolean
  /**
   * Whether what runs in it must reach the internet.
   */
  internetAccess?: boolean
  /**
   * Whether it has a network ACL of its own rules; the default one allows everything.
   */
  networkAcl?: boolean
  /**
   * Routes of its route table, beside the local one.
   *
   * Items: A route.
   */
  routes?: {
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
  }[]
}

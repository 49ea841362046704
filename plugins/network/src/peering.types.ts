// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * Joins two VPCs, also of two regions. It costs nothing; the traffic over it does, as a connection of the design that goes `via` it: free within a zone since 2021-05, else as between zones or regions. Peering is not transitive. https://aws.amazon.com/vpc/pricing
 */
export interface PeeringProps {
  /**
   * The VPCs that it joins; one, if the other is outside the design.
   *
   * Items: Address of a VPC.
   */
  vpcs: string[]
  /**
   * The other VPC, where it is outside the design.
   */
  peer?: {
    /**
     * Its address ranges.
     *
     * Items: An address range.
     */
    cidrs?: string[]
    /**
     * Its region.
     */
    region?: string
  }
  /**
   * Whether the route tables of both sides lead to it.
   */
  routes?: boolean
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Ports at a Direct Connect location, what leaves AWS through them, and SiteLink between locations.
 */
export interface ConnectionProps {
  /**
   * Code of the Direct Connect location: `EqDC2`. Decides the price of the port (Japan has its own) and of what leaves AWS through it.
   */
  location: string
  /**
   * Speed of each port: dedicated 1G, 10G, 100G, 400G; hosted 50M to 25G.
   */
  speed: '50M' | '100M' | '200M' | '300M' | '400M' | '500M' | '1G' | '2G' | '5G' | '10G' | '25G' | '100G' | '400G'
  /**
   * `dedicated` for a port of your own, `hosted` for capacity on a partner's.
   */
  kind?: 'dedicated' | 'hosted'
  /**
   * How many ports of this speed at this location.
   */
  ports?: Usage
  /**
   * Whether the ports form one link aggregation group: one logical link on one AWS device.
   */
  lag?: boolean
  /**
   * Ports of the group that must be up for it to carry traffic.
   */
  minimumLinks?: number
  /**
   * Encryption on the link itself (MACsec); dedicated ports of 10G and more, where the location has it.
   */
  macsec?: boolean
  /**
   * Flat rate (since 2026-09): the hour pays for the port and for what leaves the regions of its tier. 10G and 100G, dedicated.
   */
  flatRate?: {
    /**
     * 1 for the region of the same metropolitan area, to 5 for all regions.
     */
    tier: number
    /**
     * Two ports on different devices or locations for the price of one.
     */
    pair?: boolean
  }
  /**
   * Virtual interfaces; they cost nothing themselves.
   *
   * Items: A virtual interface.
   */
  virtualInterfaces?: {
    /**
     * `private` to a VPC, `transit` to transit gateways, `public` to AWS services and other public addresses.
     */
    kind: 'private' | 'transit' | 'public'
    /**
     * Address of the Direct Connect gateway that it ends at. A private interface without one ends at a virtual private gateway of the region.
     */
    gateway?: string
    /**
     * Address ranges that your side announces.
     *
     * Items: An address range: `10.20.0.0/16`.
     */
    prefixes?: string[]
    /**
     * Whether data may go from it to other locations without a region; billed by the hour, used or not.
     */
    siteLink?: boolean
  }[]
  /**
   * What goes from this location to another over SiteLink.
   */
  siteLink?: {
    /**
     * Code of the other location.
     */
    to: string
    /**
     * GB that go there in a month.
     */
    data: Usage
  }
  /**
   * GB that leave AWS's region of this resource through the connection in a month, unless connections of the design go `via` it. Data into AWS is free.
   */
  dataOut?: Usage
  /**
   * Data that leaves other regions, through a Direct Connect gateway.
   *
   * Items: Data out of another region.
   */
  otherRegions?: {
    /**
     * Region code that the data leaves.
     */
    region: string
    /**
     * GB that leave it through the connection in a month.
     */
    dataOut?: Usage
    /**
     * Whether the tier of the flat rate includes this region.
     */
    inTier?: boolean
  }[]
  /**
   * What the partner or the operator of the location bills for each port (cross-connect, circuit), which is not on AWS's bill.
   */
  partnerFee?: Usage
}

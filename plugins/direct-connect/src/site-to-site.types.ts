// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * IPsec connections of two tunnels between AWS and a customer gateway.
 */
export interface SiteToSiteProps {
  /**
   * How many connections, each with two tunnels.
   */
  connections?: Usage
  /**
   * Name of the virtual private gateway that it ends at.
   */
  virtualPrivateGateway?: string
  /**
   * Address of the transit gateway that it is attached to; the gateway bills the attachment and the data that it processes.
   */
  transitGateway?: string
  /**
   * Your side: name or public address of the customer gateway.
   */
  customerGateway?: string
  /**
   * Tunnels of each connection that your side uses; AWS always has two, at no extra price.
   */
  tunnels?: number
  /**
   * Whether what goes over it suffers where the time on the way varies, as it does on the internet: voice, synchronous replication.
   */
  latencySensitive?: boolean
  /**
   * `bgp` for routes that both sides announce, `static` for a list.
   */
  routing?: 'bgp' | 'static'
  /**
   * Hours that each connection exists in a month. Default: all 730.
   */
  hours?: Usage
  /**
   * Accelerated connections: two accelerators of Global Accelerator each, one for every tunnel, and its premium for the data. Only at a transit gateway.
   */
  acceleration?: {
    /**
     * Where your customer gateway is, in the groups of Global Accelerator's price list.
     */
    edge:
      | 'us-mexico-canada'
      | 'europe'
      | 'asia-pacific'
      | 'australia-new-zealand'
      | 'india-indonesia-philippines-thailand'
      | 'middle-east'
      | 'south-africa-kenya'
      | 'south-america'
      | 'south-korea'
    /**
     * GB in the dominant direction in a month. Default: `dataOut`.
     */
    data?: Usage
  }
  /**
   * Address ranges on premises.
   *
   * Items: An address range.
   */
  onPremises?: string[]
  /**
   * Address ranges of the VPCs, to compare with those on premises.
   *
   * Items: An address range.
   */
  vpcRanges?: string[]
  /**
   * Ranges that the subnets' route tables send to the gateway.
   *
   * Items: An address range.
   */
  routes?: string[]
  /**
   * Whether the route tables take the gateway's routes by themselves.
   */
  routePropagation?: boolean
  /**
   * GB that leave AWS through the connections in a month, billed as internet traffic of the account, unless connections of the design go `via` it. Data into AWS is free.
   */
  dataOut?: Usage
}

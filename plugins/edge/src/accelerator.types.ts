// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Two static addresses at AWS's edge that lead to endpoints in regions. https://aws.amazon.com/global-accelerator/pricing
 */
export interface AcceleratorProps {
  /**
   * How many such accelerators.
   */
  count?: Usage
  /**
   * Hours of the month that each exists, also while it is disabled. Default: all 730.
   */
  hours?: Usage
  /**
   * Regions that it leads to, with their traffic.
   *
   * Items: The endpoints in one region.
   */
  endpointGroups?: {
    /**
     * Region of the endpoints. Default: that of the resource.
     */
    region?: string
    /**
     * Load balancers, instances and addresses that get the traffic.
     *
     * Items: Address of a resource.
     */
    endpoints?: string[]
    /**
     * Data of a month, by the place of the edge location. Only the direction with more data is billed, in addition to data transfer.
     */
    traffic?: {
      /**
       * Through edge locations in the United States, Mexico and Canada.
       */
      usMexicoCanada?: AreaTraffic
      /**
       * Through edge locations in Europe.
       */
      europe?: AreaTraffic
      /**
       * Through edge locations in South Africa and Kenya.
       */
      southAfricaKenya?: AreaTraffic
      /**
       * Through edge locations in South America.
       */
      southAmerica?: AreaTraffic
      /**
       * Through edge locations in South Korea.
       */
      southKorea?: AreaTraffic
      /**
       * Through edge locations in the Middle East.
       */
      middleEast?: AreaTraffic
      /**
       * Through edge locations in Australia and New Zealand.
       */
      australiaNewZealand?: AreaTraffic
      /**
       * Through edge locations in Asia Pacific.
       */
      asiaPacific?: AreaTraffic
      /**
       * Through edge locations in India, Indonesia, the Philippines and Thailand.
       */
      indiaIndonesiaPhilippinesThailand?: AreaTraffic
    }
  }[]
  /**
   * Whether endpoints see the address of the client.
   */
  clientAddressKept?: boolean
}

export interface AreaTraffic {
  /**
   * Data from users.
   */
  in?: Usage
  /**
   * Data to users.
   */
  out?: Usage
}

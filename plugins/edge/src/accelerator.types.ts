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
      usMexicoCanada?: {
        /**
         * Data from users.
         */
        in?: Usage
        /**
         * Data to users.
         */
        out?: Usage
      }
      /**
       * Through edge locations in Europe.
       */
      europe?: {
        /**
         * Data from users.
         */
        in?: Usage
        /**
         * Data to users.
         */
        out?: Usage
      }
      /**
       * Through edge locations in South Africa and Kenya.
       */
      southAfricaKenya?: {
        /**
         * Data from users.
         */
        in?: Usage
        /**
         * Data to users.
         */
        out?: Usage
      }
      /**
       * Through edge locations in South America.
       */
      southAmerica?: {
        /**
         * Data from users.
         */
        in?: Usage
        /**
         * Data to users.
         */
        out?: Usage
      }
      /**
       * Through edge locations in South Korea.
       */
      southKorea?: {
        /**
         * Data from users.
         */
        in?: Usage
        /**
         * Data to users.
         */
        out?: Usage
      }
      /**
       * Through edge locations in the Middle East.
       */
      middleEast?: {
        /**
         * Data from users.
         */
        in?: Usage
        /**
         * Data to users.
         */
        out?: Usage
      }
      /**
       * Through edge locations in Australia and New Zealand.
       */
      australiaNewZealand?: {
        /**
         * Data from users.
         */
        in?: Usage
        /**
         * Data to users.
         */
        out?: Usage
      }
      /**
       * Through edge locations in Asia Pacific.
       */
      asiaPacific?: {
        /**
         * Data from users.
         */
        in?: Usage
        /**
         * Data to users.
         */
        out?: Usage
      }
      /**
       * Through edge locations in India, Indonesia, the Philippines and Thailand.
       */
      indiaIndonesiaPhilippinesThailand?: {
        /**
         * Data from users.
         */
        in?: Usage
        /**
         * Data to users.
         */
        out?: Usage
      }
    }
  }[]
  /**
   * Whether endpoints see the address of the client.
   */
  clientAddressKept?: boolean
}

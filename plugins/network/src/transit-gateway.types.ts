// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Joins VPCs, VPNs and Direct Connect in a star; billed by the hour for each attachment and by the GB that attachments send into it. https://aws.amazon.com/transit-gateway/pricing
 */
export interface TransitGatewayProps {
  /**
   * VPCs of the design that are attached; each is an attachment.
   *
   * Items: Address of a VPC.
   */
  vpcs?: string[]
  /**
   * Attachments beside those of `vpcs`.
   */
  attachments?: {
    /**
     * Attachments of VPCs.
     */
    vpc?: Usage
    /**
     * Attachments of VPN connections.
     */
    vpn?: Usage
    /**
     * Attachments of Direct Connect gateways.
     */
    directConnect?: Usage
    /**
     * Attachments of peered transit gateways.
     */
    peering?: Usage
    /**
     * Attachments of appliances (Connect).
     */
    connect?: Usage
  }
  /**
   * GB that attachments send into it in a month, beside what the design's connections send `via` it. What comes from a peered gateway is not billed again.
   */
  gb?: {
    /**
     * From VPCs.
     */
    vpc?: Usage
    /**
     * From VPN connections.
     */
    vpn?: Usage
    /**
     * From Direct Connect gateways.
     */
    directConnect?: Usage
  }
  /**
   * Hours that attachments exist in a month; AWS bills each started hour in full. Default: all 730.
   */
  hours?: Usage
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * Joins virtual interfaces of any location with VPCs or transit gateways of any region; costs nothing.
 */
export interface GatewayProps {
  /**
   * Private autonomous system number of AWS's side.
   */
  asn?: number
  /**
   * VPCs that it reaches through their virtual private gateways.
   */
  virtualPrivateGateways?: number
  /**
   * Transit gateways that it reaches. Their attachments are billed by the transit gateways.
   */
  transitGateways?: number
  /**
   * Regions of those gateways. Default: the resource's own.
   *
   * Items: Region code.
   */
  regions?: string[]
  /**
   * Address ranges that it announces to your side.
   *
   * Items: An address range.
   */
  allowedPrefixes?: string[]
}

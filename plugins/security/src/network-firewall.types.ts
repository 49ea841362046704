// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Inspects the traffic of a VPC, by an endpoint in each zone.
 */
export interface NetworkFirewallProps {
  /**
   * Zones with an endpoint: `["a", "b"]`. Each is billed by the hour.
   */
  zones?: string[]
  /**
   * Traffic that it inspects in a month, both ways.
   */
  data: Usage
  /**
   * Whether it is protected against being deleted.
   */
  deleteProtection?: boolean
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Copies the traffic of network interfaces to an inspector, billed by the hour for each interface. Copies that cross zones are a connection of the design. https://aws.amazon.com/vpc/pricing
 */
export interface TrafficMirrorProps {
  /**
   * Network interfaces with a mirror session.
   */
  interfaces?: Usage
  /**
   * Hours that each is mirrored in a month. Default: all 730.
   */
  hours?: Usage
}

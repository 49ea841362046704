// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Public IPv4 addresses that stay yours, billed in use and idle alike.
 */
export interface ElasticIpProps {
  /**
   * How many addresses.
   */
  count?: Usage
  /**
   * Whether they are attached to something that runs. Before 2024-02 attached addresses were free.
   */
  attached?: boolean
  /**
   * Hours that each address is held in a month. Default: all 730.
   */
  hours?: Usage
  /**
   * Whether they come from an address range that you brought to AWS, which costs nothing.
   */
  ownRange?: boolean
}

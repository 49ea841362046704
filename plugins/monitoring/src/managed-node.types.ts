// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Servers outside EC2 under Systems Manager. The standard tier costs nothing.
 */
export interface ManagedNodeProps {
  /**
   * How many servers.
   */
  count?: Usage
  /**
   * The advanced tier lifts the limit of 1,000 servers and adds Session Manager.
   */
  tier?: 'standard' | 'advanced'
  /**
   * Hours in a month that each is registered. Default: all.
   */
  hours?: Usage
}

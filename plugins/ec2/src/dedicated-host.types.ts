// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Purchase, Usage } from '@planner/contract'

/**
 * Whole servers for your account alone, billed per host whatever runs on them.
 */
export interface DedicatedHostProps {
  /**
   * Instance family of the host: `m5`.
   */
  family: string
  /**
   * How many hosts.
   */
  count?: Usage
  /**
   * Hours that each host is allocated in a month. Default: all 730.
   */
  hours?: Usage
  /**
   * Why nothing of other customers may run on it.
   */
  tenancyReason?: 'licence' | 'compliance'
  /**
   * Availability Zone of the hosts.
   */
  zone?: string
  /**
   * How it is bought: one way, or a list of ways whose counts are filled in order. Default: on demand.
   */
  purchase?: Purchase | readonly Purchase[]
}

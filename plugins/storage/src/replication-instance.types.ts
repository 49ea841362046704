// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Copies databases while they run: Database Migration Service.
 */
export interface ReplicationInstanceProps {
  /**
   * Class, as AWS names it: `dms.t3.medium`.
   */
  instanceClass: string
  /**
   * Whether a second one stands by in another zone.
   */
  multiZone?: boolean
  /**
   * Storage for logs and cached changes. A part that depends on the class's family is in the price of the instance.
   */
  storage?: Usage
  /**
   * Hours that it exists in a month. Default: all.
   */
  hours?: Usage
}

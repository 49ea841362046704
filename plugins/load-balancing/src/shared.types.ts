// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

export interface Traffic {
  /**
   * New connections a second.
   */
  newConnections?: Usage
  /**
   * Connections open at a time, the peak of each minute.
   */
  activeConnections?: Usage
  /**
   * Data in and out, GB a month.
   */
  gb?: Usage
}

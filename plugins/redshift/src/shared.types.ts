// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

export interface Snapshots {
  /**
   * All of them together.
   */
  stored: Usage
  /**
   * Other regions that snapshots are copied to.
   *
   * Items: Region code.
   */
  copies?: string[]
  /**
   * What is sent to each of these regions in a month.
   */
  copied?: Usage
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Copies files between storage on premises and AWS, or within AWS.
 */
export interface DatasyncProps {
  /**
   * `enhanced` has no limit of files and a fee for each run.
   */
  mode?: 'basic' | 'enhanced'
  /**
   * Data copied in a month.
   */
  copied: Usage
  /**
   * Runs of the task in a month (mode `enhanced`).
   */
  runs?: Usage
  /**
   * Whether data is encrypted on its way.
   */
  encryptedInTransit?: boolean
}

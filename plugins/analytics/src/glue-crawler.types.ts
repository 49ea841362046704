// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Finds out schemas and writes them into the Data Catalog.
 */
export interface GlueCrawlerProps {
  /**
   * Data processing units of a run; AWS chooses them.
   */
  dpus?: Usage
  /**
   * Runs in a month.
   */
  runs?: Usage
  /**
   * Mean duration of a run; ten minutes at least are billed.
   */
  duration?: Usage
  /**
   * Address of the store that it crawls.
   */
  source?: string
}

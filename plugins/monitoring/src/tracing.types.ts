// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Traces of requests through an application.
 */
export interface TracingProps {
  /**
   * Traces recorded in a month.
   */
  recorded?: Usage
  /**
   * Traces retrieved or scanned in a month.
   */
  read?: Usage
}

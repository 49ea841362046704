// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A short function that CloudFront runs for viewer requests or responses.
 */
export interface ViewerFunctionProps {
  /**
   * Invocations in a month.
   */
  invocations?: Usage
  /**
   * Address of the distribution that runs it.
   */
  distribution?: string
  /**
   * When it runs.
   */
  event?: 'viewer-request' | 'viewer-response'
}

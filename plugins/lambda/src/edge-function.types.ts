// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A function that CloudFront runs close to its viewers.
 */
export interface EdgeFunctionProps {
  /**
   * When CloudFront runs it. Viewer events have less memory and time than origin events.
   */
  event: 'viewer-request' | 'viewer-response' | 'origin-request' | 'origin-response'
  /**
   * Memory that the function has.
   */
  memory?: Usage
  /**
   * Invocations in a month.
   */
  requests?: Usage
  /**
   * Mean time that one invocation runs, before AWS rounds it up.
   */
  duration?: Usage
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Passes the records of a queue or a stream on to one target, filtered and enriched.
 */
export interface PipeProps {
  /**
   * Events in a month that its filter lets through.
   */
  events?: Usage
  /**
   * Mean size of an event.
   */
  eventSize?: Usage
  /**
   * Events that go on together; each 64 KB of such a batch are a request.
   */
  batch?: Usage
  /**
   * Address of where the events come from.
   */
  source?: string
  /**
   * Address of what adds to each event; it bills its own.
   */
  enrichment?: string
  /**
   * Address of where they go.
   */
  target?: string
}

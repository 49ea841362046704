// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A bus that takes in events and passes those that match its rules on to targets. Management events of AWS services cost nothing.
 */
export interface BusProps {
  /**
   * Events of your own applications in a month. Default: none.
   */
  customEvents?: Usage
  /**
   * Events of software partners in a month. Default: none.
   */
  partnerEvents?: Usage
  /**
   * Data events of AWS services that one opts into, such as those of objects in a bucket, in a month. Default: none.
   */
  optInEvents?: Usage
  /**
   * Mean size of an event; each 64 KB count as one. Default: no more than one such unit.
   */
  eventSize?: Usage
  /**
   * Deliveries that are billed; those to targets in the same account cost nothing.
   */
  deliveries?: {
    /**
     * Events delivered to another account in a month.
     */
    otherAccounts?: Usage
    /**
     * Calls of HTTP endpoints in a month.
     */
    apiDestinations?: Usage
  }
  /**
   * Events kept for replay.
   */
  archive?: {
    /**
     * Data put into the archive in a month.
     */
    processed?: Usage
    /**
     * Data in the archive.
     */
    stored?: Usage
    /**
     * Events replayed in a month, billed as custom events.
     */
    replayed?: Usage
  }
  /**
   * Schemas worked out from the events of the bus, in units of 8 KB.
   */
  discovery?: {
    /**
     * Events looked at in a month.
     */
    events?: Usage
    /**
     * Mean size of such an event. Default: no more than one unit of 8 KB.
     */
    eventSize?: Usage
  }
  /**
   * What its rules invoke.
   *
   * Items: Address of a queue, a topic, a function, a stream, a state machine or another bus.
   */
  targets?: string[]
  /**
   * Address of the queue for events that could not be delivered.
   */
  deadLetter?: string
  /**
   * Encryption at rest, with AWS's key or with one of yours.
   */
  encryption?: 'aws-owned' | 'customer-managed'
}

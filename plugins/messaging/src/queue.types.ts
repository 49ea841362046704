// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A queue that producers send messages to and consumers poll. Every call of its API is billed, empty answers too.
 */
export interface QueueProps {
  /**
   * `fifo` keeps the order and delivers once, `standard` delivers at least once in any order.
   */
  kind?: 'standard' | 'fifo'
  /**
   * Its name; that of a FIFO queue ends in `.fifo`.
   */
  name?: string
  /**
   * Messages sent in a month. Each is sent, received and deleted.
   */
  messages?: Usage
  /**
   * Calls in a month, of any kind, where `messages` is not given.
   */
  requests?: Usage
  /**
   * Mean size of a message, or of a call's payload with `requests`; each 64 KB of a call are a request. Default: no more than one such unit.
   */
  messageSize?: Usage
  /**
   * What a message's body is: SQS takes text. Default: not looked at.
   */
  content?: 'text' | 'json' | 'xml' | 'binary'
  /**
   * Messages that one call carries, 1 to 10.
   */
  batch?: {
    /**
     * Messages of one send.
     */
    send?: Usage
    /**
     * Messages of one receive.
     */
    receive?: Usage
    /**
     * Messages of one delete.
     */
    delete?: Usage
  }
  /**
   * How often a message is received until it is deleted.
   */
  receives?: Usage
  /**
   * Consumers that ask for messages and find none. A function that the queue invokes counts as five consumers with 20 seconds.
   */
  polling?: {
    /**
     * Polls under way at a time; may follow a weekly schedule.
     */
    consumers: Usage
    /**
     * How long a poll waits for a message: 1 to 20 seconds is long polling, 0 short polling.
     */
    wait?: Usage
    /**
     * Time from one empty poll of a consumer to its next. Default: `wait`, or a second with short polling.
     */
    interval?: Usage
    /**
     * Whether a consumer must be told at once that there is no message.
     */
    immediate?: boolean
    /**
     * Share of the time in which polls find nothing.
     */
    idle?: Usage
    /**
     * Hours of the month that consumers poll. Default: all 730.
     */
    hours?: Usage
  }
  /**
   * How long a message is kept: 60 seconds to 14 days.
   */
  retention?: Usage
  /**
   * Longest outage of the consumers after which no message may be missing. Default: the recovery time that the workload demands.
   */
  consumerOutage?: Usage
  /**
   * How long a received message is hidden from others: up to 12 hours.
   */
  visibility?: Usage
  /**
   * How long a consumer needs for a message, until it deletes it.
   */
  processing?: Usage
  /**
   * Whether a FIFO queue is in high-throughput mode.
   */
  highThroughput?: boolean
  /**
   * Whether the workload needs its messages in order.
   */
  ordered?: boolean
  /**
   * Whether the workload cannot bear a message twice.
   */
  once?: boolean
  /**
   * Whether its consumers can bear a message twice and in another order.
   */
  idempotent?: boolean
  /**
   * Server-side encryption: none, with a key of SQS, with AWS's key in KMS, or with one of yours. KMS bills the requests of the last two.
   */
  encryption?: 'none' | 'sqs-managed' | 'aws-managed' | 'customer-managed'
  /**
   * Whether its policy lets anyone in.
   */
  public?: boolean
  /**
   * Address of the queue for messages that fail time and again.
   */
  deadLetter?: string
  /**
   * Address of what takes the messages.
   */
  consumer?: string
}

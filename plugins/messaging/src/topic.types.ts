// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A topic that publishers send messages to and that passes each on to its subscribers.
 */
export interface TopicProps {
  /**
   * `fifo` keeps the order and delivers once, to queues; `standard` delivers to anything.
   */
  kind?: 'standard' | 'fifo'
  /**
   * Messages published in a month.
   */
  messages?: Usage
  /**
   * Mean size of a message; on a standard topic each 64 KB count as one. Default: no more than one such unit.
   */
  messageSize?: Usage
  /**
   * Messages that one call publishes, 1 to 10.
   */
  batch?: Usage
  /**
   * Data published to a FIFO topic in a month. Default: what the messages make.
   */
  payload?: Usage
  /**
   * Who gets the messages.
   *
   * Items: Subscribers of one kind.
   */
  subscriptions?: {
    /**
     * How it is delivered. Delivery to queues and functions costs nothing on a standard topic; they bill their own.
     */
    protocol: 'sqs' | 'lambda' | 'http' | 'https' | 'email' | 'email-json' | 'sms' | 'push' | 'firehose'
    /**
     * How many.
     */
    subscribers?: Usage
    /**
     * Share of the messages that their filter lets through.
     */
    share?: Usage
    /**
     * Deliveries in a month, retries too. Default: each subscriber gets its share of the messages, in units of 64 KB.
     */
    deliveries?: Usage
    /**
     * Service of a mobile push.
     */
    platform?: 'apns' | 'macos' | 'fcm' | 'adm' | 'wns' | 'mpns' | 'baidu'
    /**
     * Price of one text message, which depends on its country and carrier.
     */
    price?: Usage
    /**
     * Whether the owner of the mail address has confirmed.
     */
    confirmed?: boolean
    /**
     * Address of what gets the messages.
     */
    endpoint?: string
  }[]
  /**
   * Data that filters on the payload look through in a month. Default: none.
   */
  scanned?: Usage
  /**
   * Search for sensitive data in messages.
   */
  dataProtection?: {
    /**
     * Data looked through in a month.
     */
    scanned?: Usage
    /**
     * Data of audit reports in a month.
     */
    audited?: Usage
  }
  /**
   * Messages of a FIFO topic kept for replay.
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
  }
  /**
   * Server-side encryption: none, with AWS's key in KMS, or with one of yours. KMS bills the requests.
   */
  encryption?: 'none' | 'aws-managed' | 'customer-managed'
  /**
   * Whether its policy lets anyone in.
   */
  public?: boolean
}

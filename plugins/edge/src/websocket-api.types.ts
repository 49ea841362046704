// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A WebSocket API, billed by message in blocks of 32 KB and by the time that connections are open.
 */
export interface WebsocketApiProps {
  /**
   * Messages sent and received in a month.
   */
  messages?: Usage
  /**
   * Size of a message; each started 32 KB are billed as a message. Default: at most 32 KB.
   */
  messageSize?: Usage
  /**
   * Minutes of all connections together in a month. Default: `connections` for the whole month.
   */
  connectionMinutes?: Usage
  /**
   * Connections open at a time, on average, where `connectionMinutes` is not given; may follow a weekly schedule.
   */
  connections?: Usage
  /**
   * What requests are passed to.
   *
   * Items: Address of a resource, or `internet`.
   */
  integrations?: string[]
  /**
   * Who may call it.
   */
  authorization?: 'none' | 'iam' | 'cognito' | 'jwt' | 'lambda' | 'api-key'
  /**
   * Whether calls are logged; CloudWatch bills the logs.
   */
  logging?: boolean
}

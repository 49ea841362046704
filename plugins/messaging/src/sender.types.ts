// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Mail that a domain or an address sends and receives with Amazon SES.
 */
export interface SenderProps {
  /**
   * Messages sent in a month.
   */
  messages?: Usage
  /**
   * Recipients of one message; each is billed.
   */
  recipients?: Usage
  /**
   * Data of attachments sent in a month. Default: none.
   */
  attachments?: Usage
  /**
   * Messages received in a month. Default: none.
   */
  received?: Usage
  /**
   * Full 256 KB in the received messages, in a month. Default: none.
   */
  receivedChunks?: Usage
  /**
   * Dedicated IP addresses of the standard kind. Default: none.
   */
  dedicatedIps?: Usage
  /**
   * Whether it sends by managed dedicated IP addresses.
   */
  managedIps?: boolean
  /**
   * Whether Virtual Deliverability Manager watches it.
   */
  deliverabilityManager?: boolean
  /**
   * Whether its mail is signed (DKIM).
   */
  signed?: boolean
}

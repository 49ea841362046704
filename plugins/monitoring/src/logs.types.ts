// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Log groups: what is written, kept and searched.
 */
export interface LogsProps {
  /**
   * Log data taken in during a month, uncompressed.
   */
  data?: Usage
  /**
   * Who writes: an application (or an agent), an AWS service that vends logs (VPC flow logs, API Gateway, Route 53 queries …), or Lambda.
   */
  source?: 'application' | 'vended' | 'lambda'
  /**
   * Log class: `infrequent-access` costs half to write and can only be searched.
   */
  class?: 'standard' | 'infrequent-access'
  /**
   * Where vended logs go: into the log group, or straight to S3 or Data Firehose, which bill what they keep.
   */
  destination?: 'log-group' | 's3' | 'firehose'
  /**
   * Days that events are kept. Default: for ever, so that the archive grows every month.
   */
  retention?: 1 | 3 | 5 | 7 | 14 | 30 | 60 | 90 | 120 | 150 | 180 | 365 | 400 | 545 | 731 | 1096 | 1827 | 2192 | 2557 | 2922 | 3288 | 3653
  /**
   * Mean of what is archived during a month, compressed. Default: worked out from `data` and `retention`, from an empty archive on.
   */
  stored?: Usage
  /**
   * Data that Logs Insights queries scan in a month.
   */
  scanned?: Usage
  /**
   * Minutes of Live Tail sessions in a month.
   */
  liveTail?: Usage
  /**
   * Data that is scanned for sensitive contents in a month.
   */
  masked?: Usage
  /**
   * Contributor Insights rules on the log groups.
   */
  contributorRules?: Usage
  /**
   * Log events that match those rules in a month.
   */
  contributorEvents?: Usage
  /**
   * Address of the KMS key that encrypts it. Default: a key that AWS owns.
   */
  kmsKey?: string
}

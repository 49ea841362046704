// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * An HTTP API, billed by call in blocks of 512 KB.
 */
export interface HttpApiProps {
  /**
   * Calls in a month.
   */
  requests?: Usage
  /**
   * Size of a call with its answer; each started 512 KB are billed as a call. Default: at most 512 KB.
   */
  requestSize?: Usage
  /**
   * Stages and versions that are deployed.
   *
   * Items: Name of a stage: `v1`, `prod`.
   */
  stages?: string[]
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
   * Whether a stage limits the rate of calls.
   */
  throttling?: boolean
  /**
   * Whether calls are logged; CloudWatch bills the logs.
   */
  logging?: boolean
}

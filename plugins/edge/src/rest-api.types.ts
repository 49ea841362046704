// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A REST API, billed by call, with an optional cache. https://aws.amazon.com/api-gateway/pricing
 */
export interface RestApiProps {
  /**
   * Calls in a month, also those that the cache answers.
   */
  requests?: Usage
  /**
   * `edge` enters AWS's network near the caller, `private` serves VPCs through an interface endpoint (billed by aws:vpc:endpoint).
   */
  endpoint?: 'edge' | 'regional' | 'private'
  /**
   * A cache of answers for each stage, billed by the hour and by size.
   */
  cache?: {
    /**
     * Size in GB.
     */
    size: 0.5 | 1.6 | 6.1 | 13.5 | 28.4 | 58.2 | 118 | 237
    /**
     * Stages with such a cache.
     */
    stages?: Usage
    /**
     * Hours of the month that it exists. Default: all 730.
     */
    hours?: Usage
    /**
     * Seconds that an answer is kept.
     */
    timeToLive?: number
    /**
     * Whether it is encrypted.
     */
    encrypted?: boolean
  }
  /**
   * Stages and versions that are deployed.
   *
   * Items: Name of a stage: `v1`, `prod`.
   */
  stages?: string[]
  /**
   * Seconds that an integration may take.
   */
  timeout?: number
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
   * Whether a usage plan or stage limits the rate of calls.
   */
  throttling?: boolean
  /**
   * Address of the web ACL that filters calls.
   */
  webAcl?: string
  /**
   * Whether calls are logged; CloudWatch bills the logs.
   */
  logging?: boolean
  /**
   * Whether X-Ray traces calls, which bills them.
   */
  tracing?: boolean
  /**
   * Whether the same question has the same answer for a while, so that a cache could give it.
   */
  cacheable?: boolean
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Checks of endpoints, with their optional features. https://aws.amazon.com/route53/pricing
 */
export interface HealthCheckProps {
  /**
   * How many such checks.
   */
  count?: Usage
  /**
   * Whether the endpoint runs in AWS (in the same account) or elsewhere, which costs more.
   */
  endpoint?: 'aws' | 'outside'
  /**
   * What is checked. HTTPS is an optional feature; `calculated` checks other checks and `alarm` a CloudWatch alarm, both as an endpoint in AWS.
   */
  protocol?: 'http' | 'https' | 'tcp' | 'calculated' | 'alarm'
  /**
   * Seconds between checks; 10 is an optional feature.
   */
  interval?: 10 | 30
  /**
   * Whether a text is looked for in the answer: an optional feature.
   */
  stringMatching?: boolean
  /**
   * Whether latency is measured: an optional feature.
   */
  latencyMeasurement?: boolean
  /**
   * Address of the resource that is checked.
   */
  target?: string
  /**
   * Checks that a calculated one is made of.
   *
   * Items: Address of a health check.
   */
  checks?: string[]
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Configuration values. Standard parameters at standard throughput cost nothing.
 */
export interface ParameterProps {
  /**
   * How many parameters.
   */
  count?: Usage
  /**
   * Advanced parameters may have 8 KB and policies.
   */
  tier?: 'standard' | 'advanced'
  /**
   * Throughput of the API; a setting of the account and region.
   */
  throughput?: 'standard' | 'high'
  /**
   * Requests in a month; each parameter asked for counts.
   */
  requests?: Usage
  /**
   * Whether values are encrypted with a KMS key.
   */
  secure?: boolean
  /**
   * Address of the KMS key that encrypts it. Default: a key that AWS owns.
   */
  kmsKey?: string
}

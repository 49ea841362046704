// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Secrets that are kept, rotated and fetched.
 */
export interface SecretProps {
  /**
   * How many secrets; a replica in another region is one more.
   */
  count?: Usage
  /**
   * Requests to the API in a month.
   */
  requests?: Usage
  /**
   * Whether the secrets are rotated on a schedule; the function that does is billed by Lambda.
   */
  rotation?: boolean
  /**
   * Address of the KMS key that encrypts them. Default: a key that AWS manages.
   */
  kmsKey?: string
}

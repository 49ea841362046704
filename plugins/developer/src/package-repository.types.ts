// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Packages that are kept and fetched.
 */
export interface PackageRepositoryProps {
  /**
   * Packages kept (mean of the month).
   */
  stored?: Usage
  /**
   * Requests in a month.
   */
  requests?: Usage
  /**
   * Address of the KMS key that encrypts it. Default: a key that AWS manages.
   */
  kmsKey?: string
}

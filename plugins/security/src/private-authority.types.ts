// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * An authority of AWS Private CA and what it issues.
 */
export interface PrivateAuthorityProps {
  /**
   * How many authorities.
   */
  count?: Usage
  /**
   * The short-lived mode issues certificates of at most seven days.
   */
  mode?: 'general-purpose' | 'short-lived'
  /**
   * Certificates issued in a month.
   */
  issued?: Usage
  /**
   * OCSP responses in a month, where OCSP is on.
   */
  statusQueries?: Usage
}

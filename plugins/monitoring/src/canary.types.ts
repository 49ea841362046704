// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Scripts that visit an endpoint on a schedule; the function that runs them, its logs and the S3 bucket are billed by those services.
 */
export interface CanaryProps {
  /**
   * Runs in a month.
   */
  runs?: Usage
}

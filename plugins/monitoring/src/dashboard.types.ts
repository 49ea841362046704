// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Dashboards; they belong to the account, not to a region.
 */
export interface DashboardProps {
  /**
   * How many dashboards.
   */
  count?: Usage
  /**
   * Days between two meetings that look at what was measured and decide what to change.
   */
  reviewDays?: number
}

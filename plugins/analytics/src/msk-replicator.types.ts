// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Copies topics between two clusters, in one region or two.
 */
export interface MskReplicatorProps {
  /**
   * Data copied in a month.
   */
  data?: Usage
  /**
   * Region of the target cluster. Default: the same region.
   */
  to?: string
  /**
   * Address of the cluster that it copies from.
   */
  source?: string
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Collections that scale by OpenSearch Compute Units (OCU), shared by the collections of an account under one key.
 */
export interface OpensearchServerlessProps {
  /**
   * OCUs for indexing; half an OCU at least, one with redundancy. May follow a weekly schedule.
   */
  indexing?: Usage
  /**
   * OCUs for search and queries; half an OCU at least, one with redundancy. May follow a weekly schedule.
   */
  search?: Usage
  /**
   * Data kept in S3 by it.
   */
  stored?: Usage
  /**
   * Whether standby OCUs run in another zone.
   */
  redundancy?: boolean
  /**
   * Where its endpoint is.
   */
  access?: 'vpc' | 'public'
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Tables, versions, partitions and databases that Athena, EMR and Redshift know, and the requests to them.
 */
export interface GlueCatalogProps {
  /**
   * Objects stored: tables, versions, partitions, indexes, databases.
   */
  objects?: Usage
  /**
   * Requests in a month.
   */
  requests?: Usage
  /**
   * DPU-hours of compaction and statistics in a month. Default: none.
   */
  optimization?: Usage
  /**
   * Whether its metadata is encrypted.
   */
  encrypted?: boolean
}

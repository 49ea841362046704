// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A DAX cluster: a cache in front of tables, billed by the node-hour.
 */
export interface DaxProps {
  /**
   * Node type as AWS writes it: `dax.r5.large`.
   */
  nodeType: string
  /**
   * One primary and its replicas; may follow a weekly schedule.
   */
  nodes?: Usage
  /**
   * CPU credits beyond those of a T node in a month, for each node.
   */
  surplusCredits?: Usage
  /**
   * Tables that it caches.
   *
   * Items: Address of a table.
   */
  tables?: string[]
  /**
   * Zones that the nodes are spread over. Default: as many as nodes, up to 3.
   */
  zones?: number
  /**
   * Encryption at rest, chosen when it is made.
   */
  encryption?: boolean
  /**
   * Encryption in transit, chosen when it is made.
   */
  requireTls?: boolean
}

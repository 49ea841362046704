// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Kafka Connect workers that move data in and out of topics.
 */
export interface MskConnectorProps {
  /**
   * Workers; may follow a weekly schedule.
   */
  workers?: Usage
  /**
   * Connect units (1 vCPU and 4 GB each) of one worker.
   */
  capacity?: number
  /**
   * Address of the cluster that it works for.
   */
  cluster?: string
}

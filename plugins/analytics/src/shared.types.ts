// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Instances of one class.
 */
export interface ClusterInstance {
  /**
   * Instance class: `db.r6g.large`.
   */
  instanceClass: string
  /**
   * How many of this class; may follow a weekly schedule.
   */
  count?: Usage
  /**
   * CPU credits beyond what is earned, of all of them in a month; T classes only. Default: none.
   */
  surplusCredits?: Usage
}

export interface ClusterStorage {
  /**
   * `standard` bills I/O; `io-optimized` has dearer instances and storage and no charge for I/O.
   */
  type?: 'standard' | 'io-optimized'
  /**
   * Data stored, counted once.
   */
  size?: Usage
  /**
   * I/O requests in a month; standard storage only.
   */
  requests?: Usage
}

export interface ClusterBackup {
  /**
   * Size of all backups.
   */
  size?: Usage
  /**
   * Days that automated backups are kept.
   */
  retention?: number
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * An extract, transform and load job, billed by the DPU-hour and second.
 */
export interface GlueJobProps {
  /**
   * `flex` runs on spare capacity; Python shell jobs take 0.0625 or 1 DPU.
   */
  kind?: 'spark' | 'flex' | 'streaming' | 'python-shell' | 'ray'
  /**
   * Data processing units (4 vCPU and 16 GB each) of a run.
   */
  dpus?: Usage
  /**
   * Runs in a month.
   */
  runs?: Usage
  /**
   * Mean duration of a run; one minute at least is billed.
   */
  duration?: Usage
  /**
   * Hours of all runs in a month, where `runs` and `duration` are not given.
   */
  hours?: Usage
  /**
   * Whether it remembers what it has processed.
   */
  bookmark?: boolean
  /**
   * Whether a security configuration encrypts what it writes.
   */
  encrypted?: boolean
  /**
   * Stores that it reads and writes.
   *
   * Items: Address of a store.
   */
  sources?: string[]
}

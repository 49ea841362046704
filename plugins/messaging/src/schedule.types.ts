// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Schedules that invoke a target once or time and again.
 */
export interface ScheduleProps {
  /**
   * How many such schedules.
   */
  count?: Usage
  /**
   * Invocations of one of them in a month, retries too.
   */
  invocations?: Usage
  /**
   * Address of what they invoke; it bills its own.
   */
  target?: string
  /**
   * Address of the queue for invocations that failed.
   */
  deadLetter?: string
}

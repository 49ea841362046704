// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Alarms on metrics, and composite alarms on other alarms.
 */
export interface AlarmProps {
  /**
   * How many such alarms.
   */
  count?: Usage
  /**
   * What the alarm watches: a metric each minute or slower, a metric faster than that, or other alarms.
   */
  kind?: 'standard' | 'high-resolution' | 'composite'
  /**
   * Metrics that one alarm reads; a metric math expression reads several.
   */
  metrics?: number
  /**
   * Whether it compares with a band of what is expected, which counts as two more metrics.
   */
  anomalyDetection?: boolean
  /**
   * Name of the metric, such as `CPUUtilization`.
   */
  metric?: string
  /**
   * Address of what it watches.
   */
  of?: string
  /**
   * Seconds of one evaluation.
   */
  period?: number
  /**
   * Whether the CloudWatch agent (or a script) sends metrics of the guest: memory, swap, disk.
   */
  agent?: boolean
  /**
   * Address of the topic that is told.
   */
  notifies?: string
}

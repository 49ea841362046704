// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Custom metrics and the requests that read and write them. Basic metrics of AWS services cost nothing and need no resource.
 */
export interface MetricProps {
  /**
   * Custom metrics; each combination of dimensions is one.
   */
  metrics: Usage
  /**
   * Requests to the API in a month: PutMetricData, ListMetrics, GetMetricStatistics …
   */
  requests?: Usage
  /**
   * Metrics that GetMetricData asks for in a month.
   */
  metricsRead?: Usage
  /**
   * Metric updates that metric streams send in a month.
   */
  updatesStreamed?: Usage
  /**
   * Observations that Container Insights with enhanced observability of EKS takes in during a month.
   */
  observations?: Usage
}

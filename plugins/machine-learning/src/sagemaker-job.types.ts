// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Machines that train, process or transform, or run a notebook, by the second.
 */
export interface SagemakerJobProps {
  /**
   * What they do.
   */
  kind?: 'training' | 'processing' | 'batch-transform' | 'notebook'
  /**
   * Instance type: `ml.m5.large`.
   */
  instanceType: string
  /**
   * Machines of a run.
   */
  count?: Usage
  /**
   * Runs in a month.
   */
  runs?: Usage
  /**
   * Mean duration of a run.
   */
  duration?: Usage
  /**
   * Address of the bucket that it reads and writes.
   */
  bucket?: string
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Spark and Hive jobs billed by the vCPU, memory and storage that their workers take.
 */
export interface EmrServerlessProps {
  /**
   * Processor architecture of the workers.
   */
  architecture?: 'x86_64' | 'arm64'
  /**
   * vCPU-hours of all workers in a month.
   */
  vcpuHours?: Usage
  /**
   * GB-hours of memory of all workers in a month.
   */
  memoryHours?: Usage
  /**
   * GB-hours of storage beyond 20 GB a worker in a month. Default: none.
   */
  storageHours?: Usage
  /**
   * Address of the store that results are written to.
   */
  output?: string
}

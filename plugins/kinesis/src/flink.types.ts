// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Applications of Amazon Managed Service for Apache Flink, billed by Kinesis Processing Unit (KPU).
 */
export interface FlinkProps {
  /**
   * `flink` runs an application, `studio` a notebook, `sql` is Kinesis Data Analytics for SQL, which ended on 2026-01-27.
   */
  kind?: 'flink' | 'studio' | 'sql'
  /**
   * How many such applications.
   */
  count?: Usage
  /**
   * KPUs that one application runs on (1 vCPU and 4 GB each), without the additional one; may follow a weekly schedule. Default: what its parallelism needs.
   */
  kpus?: Usage
  /**
   * Parallel tasks of one application, where `kpus` is not given.
   */
  parallelism?: Usage
  /**
   * Parallel tasks that share one KPU.
   */
  parallelismPerKpu?: number
  /**
   * Hours that one application runs in a month. Default: all 730.
   */
  hours?: Usage
  /**
   * Durable backups (snapshots) kept of all applications. Default: none.
   */
  backups?: Usage
  /**
   * Streams that it reads.
   *
   * Items: Address of a data stream.
   */
  sources?: string[]
}

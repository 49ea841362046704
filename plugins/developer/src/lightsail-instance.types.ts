// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A virtual server at a plan's price: memory, processors, a disk and an allowance of data transfer together. What is sent beyond the allowance is not priced.
 */
export interface LightsailInstanceProps {
  /**
   * Memory of the plan, in GB, which names the plan.
   */
  memory: 0.5 | 1 | 2 | 4 | 8 | 16 | 32 | 64
  /**
   * Operating system.
   */
  system?: 'linux' | 'windows'
  /**
   * Whether it has no public IPv4 address, which makes the plan cheaper.
   */
  ipv6Only?: boolean
  /**
   * How many of them.
   */
  count?: Usage
  /**
   * Disks attached beside that of the plan, all instances together.
   */
  disks?: Usage
  /**
   * Snapshots kept, all instances together.
   */
  snapshots?: Usage
}

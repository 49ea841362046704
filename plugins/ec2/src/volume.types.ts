// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Block storage volumes, with provisioned IOPS and throughput.
 */
export interface VolumeProps {
  /**
   * Volume type.
   */
  volumeType?: 'gp3' | 'gp2' | 'io2' | 'io1' | 'st1' | 'sc1' | 'standard'
  /**
   * Size of one volume; AWS's GB are GiB.
   */
  size: Usage
  /**
   * How many such volumes.
   */
  count?: Usage
  /**
   * Provisioned I/O operations per second of one volume: gp3 above the 3,000 included, io1 and io2 all of them.
   */
  iops?: Usage
  /**
   * Provisioned throughput of one gp3 volume; 125 MiB/s are included.
   */
  throughput?: Usage
  /**
   * I/O requests to one volume in a month; only magnetic (`standard`) volumes are billed for them.
   */
  requests?: Usage
  /**
   * Whether the volume is encrypted; costs nothing.
   */
  encrypted?: boolean
  /**
   * Availability Zone of the volume.
   */
  zone?: string
  /**
   * Instances that the volume is attached to; more than one with Multi-Attach only.
   *
   * Items: Address of an instance.
   */
  attachedTo?: string[]
  /**
   * Address of the snapshots that it is made from.
   */
  restoredFrom?: string
  /**
   * Whether all its blocks are fetched from the snapshot before it is used.
   */
  warmed?: boolean
  /**
   * I/O operations per second that the workload needs for long; checked against what the volume gives.
   */
  neededIops?: Usage
}

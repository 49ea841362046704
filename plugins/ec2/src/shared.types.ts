// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

export interface RootVolume {
  /**
   * Volume type; `instance-store` for a root on the instance's own disks, which costs nothing extra.
   */
  type?: 'gp3' | 'gp2' | 'io2' | 'io1' | 'st1' | 'sc1' | 'standard' | 'instance-store'
  /**
   * Size of one volume; AWS's GB are GiB. Default: what AWS's images of the system have.
   */
  size?: Usage
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
}

/**
 * A data volume of each instance.
 */
export interface Volume {
  /**
   * Name of the volume within the resource: part of its line ids.
   */
  name?: string
  /**
   * Volume type.
   */
  type?: 'gp3' | 'gp2' | 'io2' | 'io1' | 'st1' | 'sc1' | 'standard'
  /**
   * Size of one volume; AWS's GB are GiB.
   */
  size: Usage
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
   * Whether the volume is deleted with its instance. Default: AWS keeps data volumes.
   */
  deleteOnTermination?: boolean
  /**
   * I/O operations per second that the workload needs for long; checked against what the volume gives.
   */
  neededIops?: Usage
}

export interface Software {
  /**
   * Hourly fee of one instance, billed by the full hour.
   */
  perHour?: Usage
  /**
   * Monthly fee of one instance, due whether it runs or not.
   */
  perMonth?: Usage
}

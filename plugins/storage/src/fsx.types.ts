// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A managed file system of Windows, Lustre, NetApp ONTAP or OpenZFS.
 */
export interface FsxProps {
  /**
   * File system.
   */
  engine: 'windows' | 'lustre' | 'ontap' | 'openzfs'
  /**
   * `multi-az` has a standby in another zone; Lustre in one zone is `single-az` (persistent) or `scratch`.
   */
  deployment?: 'single-az' | 'multi-az' | 'scratch'
  /**
   * Kind of disks.
   */
  storageType?: 'ssd' | 'hdd' | 'intelligent-tiering'
  /**
   * Storage provisioned; compression and deduplication fill less of it, which is not billed less.
   */
  capacity: Usage
  /**
   * Throughput capacity of the file system; for Lustre give `throughputPerTb`.
   */
  throughput?: Usage
  /**
   * Throughput of a persistent Lustre file system for each TiB of storage, MB/s: a part of the price of its storage.
   */
  throughputPerTb?: number
  /**
   * SSD IOPS provisioned. Three for each GB are included.
   */
  iops?: Usage
  /**
   * Backups kept. Default: none.
   */
  backups?: Usage
  /**
   * Capacity pool of ONTAP, that cold data is moved to.
   */
  capacityPool?: {
    /**
     * Data in it.
     */
    storage: Usage
    /**
     * Reads from it in a month.
     */
    reads?: Usage
    /**
     * Writes to it in a month.
     */
    writes?: Usage
  }
  /**
   * Whether data is encrypted at rest; FSx always does.
   */
  encrypted?: boolean
  /**
   * Availability Zones that it is spread over.
   *
   * Items: Zone: its letter (`a`) or full name (`eu-west-1a`).
   */
  zones?: string[]
}

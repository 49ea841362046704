// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Snapshots of a volume: a first full one, then the blocks that changed.
 */
export interface EBSSnapshots {
  /**
   * Address of the volume that is copied.
   */
  volume?: string
  /**
   * Written blocks of the volume, all of which the first snapshot holds. Unit: GB.
   */
  size: Usage
  /**
   * Blocks that each later snapshot adds. Unit: GB. Default: 0.
   */
  changed?: Usage
  /**
   * Later snapshots taken in a month. Unit: snapshot. Default: 0.
   */
  perMonth?: Usage
  /**
   * Later snapshots that are kept at a time; older ones are deleted. Default: all of them. Unit: snapshot.
   */
  keep?: Usage
  /**
   * Regions that hold a copy of every snapshot.
   *
   * @maxItems 40
   *
   * Items: Region code.
   */
  copies?: string[]
  /**
   * Snapshots moved to the archive tier, each a full one.
   */
  archive?: {
    /**
     * Full size of the snapshots in the archive tier. Unit: GB.
     */
    size: Usage
    /**
     * Archived snapshots deleted or restored for good in a month. Unit: GB. Default: 0.
     */
    deleted?: Usage
    /**
     * Days that those had been archived; what is missing to 90 is still billed. Default: 90 or more.
     */
    afterDays?: number
    /**
     * Data restored from the archive in a month. Unit: GB. Default: 0.
     */
    retrieved?: Usage
  }
  /**
   * Fast snapshot restore, billed per zone and hour.
   */
  fastRestore?: {
    /**
     * Zones in which it is enabled.
     */
    zones: number
    /**
     * Hours that it is enabled in a month, in each zone. Unit: hour.
     */
    hours: Usage
  }
  /**
   * Requests to the EBS direct APIs.
   */
  directApi?: {
    /**
     * ListChangedBlocks and ListSnapshotBlocks requests in a month. Unit: request.
     */
    list?: Usage
    /**
     * GetSnapshotBlock units in a month (512 KiB each). Unit: snapshotunit.
     */
    get?: Usage
    /**
     * PutSnapshotBlock units in a month (512 KiB each). Unit: snapshotunit.
     */
    put?: Usage
  }
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Snapshots of a volume: a first full one, then the blocks that changed.
 */
export interface SnapshotProps {
  /**
   * Address of the volume that is copied.
   */
  volume?: string
  /**
   * Written blocks of the volume, all of which the first snapshot holds.
   */
  size: Usage
  /**
   * Blocks that each later snapshot adds.
   */
  changed?: Usage
  /**
   * Later snapshots taken in a month.
   */
  perMonth?: Usage
  /**
   * Later snapshots that are kept at a time; older ones are deleted. Default: all of them.
   */
  keep?: Usage
  /**
   * When they are taken.
   */
  takenWhen?: 'quiet-hours' | 'any-time'
  /**
   * Regions that hold a copy of every snapshot.
   *
   * Items: Region code.
   */
  copies?: string[]
  /**
   * Snapshots moved to the archive tier, each a full one.
   */
  archive?: {
    /**
     * Full size of the snapshots in the archive tier.
     */
    size: Usage
    /**
     * Archived snapshots deleted or restored for good in a month.
     */
    deleted?: Usage
    /**
     * Days that those had been archived; what is missing to 90 is still billed. Default: 90 or more.
     */
    afterDays?: number
    /**
     * Data restored from the archive in a month.
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
     * Hours that it is enabled in a month, in each zone.
     */
    hours: Usage
  }
  /**
   * Requests to the EBS direct APIs.
   */
  directApi?: {
    /**
     * ListChangedBlocks and ListSnapshotBlocks requests in a month.
     */
    list?: Usage
    /**
     * GetSnapshotBlock units in a month (512 KiB each).
     */
    get?: Usage
    /**
     * PutSnapshotBlock units in a month (512 KiB each).
     */
    put?: Usage
  }
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A gateway on premises to storage in AWS: volumes, tapes or files.
 */
export interface GatewayProps {
  /**
   * `volume-cached` keeps data in AWS and what is hot on premises; `volume-stored` keeps data on premises and snapshots in AWS; `tape` is a tape library; `file-s3` puts files into a bucket; `file-fsx` is a cache of FSx for Windows.
   */
  kind: 'volume-cached' | 'volume-stored' | 'tape' | 'file-s3' | 'file-fsx'
  /**
   * Volumes of the gateway, for the limits.
   */
  volumes?: number
  /**
   * Data in cached volumes, or stored on premises in stored volumes; tapes in the library.
   */
  storage?: Usage
  /**
   * EBS snapshots of the volumes kept. Stored volumes have their copy in AWS here.
   */
  snapshots?: Usage
  /**
   * Data written to AWS in a month; a gateway pays for 12,500 GB at most.
   */
  written?: Usage
  /**
   * Tapes archived.
   */
  archive?: {
    /**
     * In the Flexible Retrieval pool.
     */
    glacier?: Usage
    /**
     * In the Deep Archive pool.
     */
    deepArchive?: Usage
    /**
     * Retrieved in a month from Flexible Retrieval.
     */
    retrieved?: Usage
    /**
     * Retrieved in a month from Deep Archive.
     */
    retrievedDeep?: Usage
  }
  /**
   * Address of the bucket that files are put into, which bills its storage and requests.
   */
  bucket?: string
  /**
   * Hours of the month that a gateway of FSx runs. Default: all 730.
   */
  hours?: Usage
  /**
   * Part of the data that is read often on premises: `"10%"`.
   */
  hotPart?: Usage
}

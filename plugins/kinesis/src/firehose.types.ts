// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A delivery stream that loads records into a store, from direct PUT or from a Kinesis data stream.
 */
export interface FirehoseProps {
  /**
   * Records taken in during a month. Default: `data` divided by `recordSize`.
   */
  records?: Usage
  /**
   * Mean size of a record; each is billed in steps of 5 KB.
   */
  recordSize?: Usage
  /**
   * Data taken in during a month, where `records` is not given.
   */
  data?: Usage
  /**
   * Address of the data stream that it reads. Default: producers put records directly.
   */
  source?: string
  /**
   * Where it delivers to; the destination bills what it stores.
   */
  destination?: 's3' | 'redshift' | 'opensearch' | 'splunk' | 'http'
  /**
   * Address of the bucket that it delivers to, or keeps failed records in.
   */
  bucket?: string
  /**
   * Address of the function that changes records on the way; the function bills its own runs.
   */
  transform?: string
  /**
   * Whether JSON is converted to Parquet or ORC.
   */
  formatConversion?: boolean
  /**
   * Records sorted into prefixes of the bucket by their content.
   */
  dynamicPartitioning?: {
    /**
     * Objects delivered in a month.
     */
    objects?: Usage
    /**
     * Hours of JQ processing in a month. Default: none.
     */
    jqHours?: Usage
  }
  /**
   * Delivery into a VPC.
   */
  vpcDelivery?: {
    /**
     * Availability Zones that it delivers in.
     */
    zones: Usage
    /**
     * Data delivered in a month. Default: all that is taken in.
     */
    data?: Usage
  }
  /**
   * Whether records are encrypted while they wait.
   */
  encryption?: boolean
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A directory bucket of S3 Express One Zone, in one zone.
 */
export interface DirectoryBucketProps {
  /**
   * Name of the bucket: `base--zone--x-s3`.
   */
  name?: string
  /**
   * Availability Zone of the bucket.
   */
  zone?: string
  /**
   * What the bucket holds, in sets of objects that live alike.
   *
   * Items: Objects that are written, read and deleted in the same way.
   */
  objects: {
    /**
     * Start of the names of the objects: `archive/`. Default: all names.
     */
    prefix?: string
    /**
     * Data stored at the start. If it grows, what is more is written at the start of each month; if it falls, the oldest is deleted then.
     */
    stored?: Usage
    /**
     * Age of what is stored at the start; of the newest of it if `oldest` is given.
     */
    age?: number
    /**
     * Age of the oldest that is stored at the start, if it was written evenly over time.
     */
    oldest?: number
    /**
     * New data written in a month, evenly.
     */
    added?: Usage
    /**
     * Data rewritten in a month under the same names; it stays in the class that it is written into. With versioning the old version is kept.
     */
    overwritten?: Usage
    /**
     * Mean size of an object.
     */
    objectSize?: Usage
    /**
     * Size of the largest object.
     */
    largestObject?: Usage
    /**
     * How objects are uploaded. Default: multipart if `partSize` is given.
     */
    upload?: 'single' | 'multipart'
    /**
     * Size of a part of a multipart upload.
     */
    partSize?: Usage
    /**
     * Parts of uploads left incomplete in a month; they are billed until a rule aborts them.
     */
    abandoned?: Usage
    /**
     * Age at which the application deletes the objects. Default: never.
     */
    lifetimeDays?: number
    /**
     * Requests in a month, billed by the class that the objects are written into.
     */
    requests?: {
      /**
       * PUT, COPY and POST requests. Default: what `added` and `overwritten` need, from `objectSize`.
       */
      put?: Usage
      /**
       * LIST requests, billed as those of Standard.
       */
      list?: Usage
      /**
       * GET, SELECT and all other requests beyond those of `reads`.
       */
      get?: Usage
      /**
       * Data read beyond that of `reads`; billed in the infrequent access classes, Glacier Instant Retrieval and Express One Zone.
       */
      retrieved?: Usage
      /**
       * Data uploaded beyond `added` and `overwritten`.
       */
      uploaded?: Usage
    }
    /**
     * How often each object is read in full, by its age.
     *
     * Items: A stretch of an object's life.
     */
    reads?: {
      /**
       * Age from which on this holds.
       */
      fromDay?: number
      /**
       * Age until which this holds. Default: for good.
       */
      untilDay?: number
      /**
       * How often each object is read: `{ "expected": 1, "per": "week" }`.
       */
      times: Usage
    }[]
  }[]
  /**
   * Lifecycle rules; a directory bucket has no transitions.
   *
   * Items: One rule.
   */
  lifecycle?: {
    /**
     * Start of the names of the objects: `archive/`. Default: all names.
     */
    prefix?: string
    /**
     * Age at which objects are deleted.
     */
    expireAfterDays?: number
    /**
     * Days after which incomplete multipart uploads are aborted.
     */
    abortUploadsAfterDays?: number
  }[]
  /**
   * Encryption at rest: S3's own keys (free) or a KMS key with a bucket key.
   */
  encryption?: 'sse-s3' | 'sse-kms'
  /**
   * Requests to KMS in a month.
   */
  kmsRequests?: Usage
  /**
   * Whether everything in it can be made again or fetched from elsewhere: scratch data, copies of a general purpose bucket.
   */
  reproducible?: boolean
}

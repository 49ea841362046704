// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A general purpose bucket: objects in every storage class, moved by lifecycle rules.
 */
export interface BucketProps {
  /**
   * Name of the bucket, unique in all of AWS.
   */
  name?: string
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
     * Storage class that the objects are written into.
     */
    class?:
      | 'standard'
      | 'intelligent-tiering'
      | 'standard-ia'
      | 'one-zone-ia'
      | 'glacier-instant'
      | 'glacier-flexible'
      | 'deep-archive'
      | 'reduced-redundancy'
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
     * Mean size of an object; below 128 KB other rules hold. Default: not known, and taken to be 128 KB or more.
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
     * Noncurrent versions stored at the start.
     */
    noncurrent?: Usage
    /**
     * Part of the data that nobody reads again, for Intelligent-Tiering: `"80%"`.
     */
    unread?: Usage
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
       * Lifecycle transitions into the class beyond those of this bucket's rules.
       */
      transitions?: Usage
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
      /**
       * Speed of the restore, where the objects are archived by then.
       */
      speed?: 'expedited' | 'standard' | 'bulk'
      /**
       * Days that a restored copy is kept.
       */
      restoredDays?: number
    }[]
  }[]
  /**
   * Lifecycle rules, as AWS has them.
   */
  lifecycle?: LifecycleRule[]
  /**
   * Archive tiers of Intelligent-Tiering, which are off unless set.
   */
  intelligentTiering?: {
    /**
     * Days without access after which objects go to the Archive Access tier.
     */
    archiveAfterDays?: number
    /**
     * Days without access after which objects go to the Deep Archive Access tier.
     */
    deepArchiveAfterDays?: number
  }
  /**
   * Whether replaced and deleted objects stay as noncurrent versions.
   */
  versioning?: 'off' | 'enabled' | 'suspended'
  /**
   * Copies of new objects in other buckets.
   *
   * Items: One destination.
   */
  replication?: {
    /**
     * Region of the destination bucket; may be the same region.
     */
    to: string
    /**
     * Start of the names of the objects: `archive/`. Default: all names.
     */
    prefix?: string
    /**
     * Storage class of the copies. Default: that of the objects.
     */
    class?:
      | 'standard'
      | 'intelligent-tiering'
      | 'standard-ia'
      | 'one-zone-ia'
      | 'glacier-instant'
      | 'glacier-flexible'
      | 'deep-archive'
      | 'reduced-redundancy'
    /**
     * Whether what is stored at the start is copied too, by S3 Batch Replication.
     */
    existing?: boolean
    /**
     * Replication Time Control: within 15 minutes, with metrics.
     */
    timeControl?: boolean
    /**
     * Lifecycle rules of the destination bucket.
     */
    lifecycle?: LifecycleRule[]
  }[]
  /**
   * Data brought back from archives in a month, beyond `reads`.
   *
   * Items: Restores of one kind.
   */
  restores?: {
    /**
     * Where the data lies; for Intelligent-Tiering its archive tiers.
     */
    class: 'glacier-flexible' | 'deep-archive' | 'intelligent-tiering'
    /**
     * Minutes, hours, or many hours.
     */
    speed?: 'expedited' | 'standard' | 'bulk'
    /**
     * Data restored in a month.
     */
    gb: Usage
    /**
     * Restore requests in a month, one for each object.
     */
    requests?: Usage
    /**
     * Days that the restored copy is kept, at the price of Standard.
     */
    keptDays?: number
  }[]
  /**
   * Provisioned capacity units for expedited restores.
   */
  expeditedCapacity?: Usage
  /**
   * S3 Select, closed to new customers since 2024-07.
   *
   * Items: Queries on objects of one class.
   */
  select?: {
    /**
     * Storage class of the objects.
     */
    class?: 'standard' | 'intelligent-tiering' | 'standard-ia' | 'one-zone-ia' | 'glacier-instant'
    /**
     * Data scanned in a month.
     */
    scanned: Usage
    /**
     * Data returned in a month.
     */
    returned: Usage
  }[]
  /**
   * S3 Inventory: lists of the objects.
   */
  inventory?: {
    /**
     * How often a list is written.
     */
    frequency?: 'daily' | 'weekly'
    /**
     * Objects in one list. Default: all of the bucket.
     */
    objects?: Usage
  }
  /**
   * Storage class analysis.
   */
  analytics?: {
    /**
     * Objects that are watched. Default: all of the bucket.
     */
    objects?: Usage
  }
  /**
   * Storage Lens with advanced metrics; the free metrics cost nothing.
   */
  storageLens?: {
    /**
     * Objects that are watched. Default: all of the bucket.
     */
    objects?: Usage
  }
  /**
   * S3 Batch Operations.
   */
  batch?: {
    /**
     * Jobs in a month.
     */
    jobs?: Usage
    /**
     * Objects that jobs work on in a month.
     */
    objects?: Usage
    /**
     * Objects in manifests that S3 writes for jobs in a month.
     */
    manifestObjects?: Usage
  }
  /**
   * Tags on all objects together.
   */
  objectTags?: Usage
  /**
   * Encryption at rest: S3's own keys (free), KMS keys, KMS keys in two layers, or by the client.
   */
  encryption?: 'sse-s3' | 'sse-kms' | 'dsse-kms' | 'client'
  /**
   * Whether a bucket key spares requests to KMS.
   */
  bucketKey?: boolean
  /**
   * Requests to KMS in a month: one for each object written or read, few with a bucket key.
   */
  kmsRequests?: Usage
  /**
   * Data that goes through dual-layer encryption in a month.
   */
  dualLayer?: {
    /**
     * Data written.
     */
    encrypted?: Usage
    /**
     * Data read.
     */
    decrypted?: Usage
  }
  /**
   * Static website; costs its requests, storage and data out.
   */
  website?: {
    /**
     * Domain that Route 53 points at the website.
     */
    domain?: string
  }
  /**
   * Whether anyone may read objects; a website without CloudFront needs it.
   */
  publicAccess?: boolean
  /**
   * Whether versions can be locked against deletion.
   */
  objectLock?: boolean
  /**
   * Bucket that takes the server access logs.
   */
  accessLogs?: string
  /**
   * Event notifications; only their targets cost.
   *
   * Items: One notification.
   */
  events?: {
    /**
     * What happens to an object.
     */
    on?: 'created' | 'removed' | 'restored' | 'lost' | 'replicated' | 'transitioned' | 'expired' | 'tagged'
    /**
     * Function, topic, queue or event bus that is told.
     */
    to: string
  }[]
  /**
   * Whether everything in it can be made again or fetched from elsewhere: thumbnails, caches, build output.
   */
  reproducible?: boolean
  /**
   * Other accounts or organizations that use it. Default: none.
   *
   * Items: An account or organization, by id or name.
   */
  sharedWith?: string[]
  /**
   * Whether a bucket policy says who may do what.
   */
  policy?: boolean
  /**
   * Where most of its readers are.
   *
   * Items: Part of the world, as AWS groups its regions.
   */
  readers?: ('africa' | 'asia-pacific' | 'europe' | 'israel' | 'middle-east' | 'north-america' | 'south-america')[]
}

/**
 * One rule.
 */
export interface LifecycleRule {
  /**
   * Start of the names of the objects: `archive/`. Default: all names.
   */
  prefix?: string
  /**
   * Objects smaller than this do not move, in KB; replaces AWS's default of 128 KB.
   */
  minimumKb?: number
  /**
   * Larger objects do not move, in KB.
   */
  maximumKb?: number
  /**
   * Moves to cheaper classes, in order.
   */
  transitions?: Transition[]
  /**
   * Age at which objects are deleted.
   */
  expireAfterDays?: number
  /**
   * What happens to noncurrent versions.
   */
  noncurrent?: {
    /**
     * Moves to cheaper classes, in order.
     */
    transitions?: Transition[]
    /**
     * Days after which noncurrent versions are deleted.
     */
    expireAfterDays?: number
    /**
     * Newest noncurrent versions of each object that are kept all the same.
     */
    newestKept?: number
  }
  /**
   * Days after which incomplete multipart uploads are aborted.
   */
  abortUploadsAfterDays?: number
}

/**
 * One move.
 */
export interface Transition {
  /**
   * Age in days at which objects move; for noncurrent versions days since they were replaced.
   */
  afterDays: number
  /**
   * Storage class that they move to.
   */
  to: 'standard-ia' | 'intelligent-tiering' | 'one-zone-ia' | 'glacier-instant' | 'glacier-flexible' | 'deep-archive'
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Purchase, Usage } from '@planner/contract'
import type { Snapshots, PerformanceInsights, AccessRule, Reads } from './shared.types.js'

/**
 * An Aurora MySQL or PostgreSQL cluster: provisioned and serverless instances over one volume in three zones.
 */
export interface ClusterProps {
  /**
   * Engine, as in AWS's API.
   */
  engine: 'aurora-mysql' | 'aurora-postgresql'
  /**
   * Engine version, for extended support: `8.0`, `13.14`. Default: one in standard support.
   */
  version?: string
  /**
   * `io-optimized` pays nothing for I/O and more for instances and storage.
   */
  configuration?: 'standard' | 'io-optimized'
  /**
   * The writer and the readers.
   *
   * Items: Instances of one kind.
   */
  instances?: {
    /**
     * Name within the resource: part of its line ids. Default: its number.
     */
    name?: string
    /**
     * DB instance class: `db.r7g.large`, or `db.serverless`.
     */
    instanceClass: string
    /**
     * How many; may follow a weekly schedule.
     */
    count?: Usage
    /**
     * Hours that each runs in a month; a stopped cluster pays for storage and backups only. Default: all 730.
     */
    hours?: Usage
    /**
     * Capacity of one `db.serverless` instance through the week.
     */
    capacity?: Usage
    /**
     * Least capacity of a `db.serverless` instance, in ACU; with 0 it pauses.
     */
    least?: number
    /**
     * Largest capacity of a `db.serverless` instance, in ACU.
     */
    most?: number
    /**
     * CPU credits of one T3 or T4g instance beyond what it earns in a month, in vCPU-hours. Not given: none is assumed.
     */
    surplusCredits?: Usage
    /**
     * Availability Zone.
     */
    zone?: string
  }[]
  /**
   * Aurora Serverless v1, which ended on 2025-03-31.
   */
  serverlessV1?: {
    /**
     * Capacity through the week.
     */
    capacity?: Usage
  }
  /**
   * The cluster volume.
   */
  storage?: {
    /**
     * Data in the cluster volume; grows by itself.
     */
    size: Usage
    /**
     * Read and write I/O requests in a month.
     */
    requests?: Usage
    /**
     * Whether volume, backups and snapshots are encrypted; costs nothing.
     */
    encrypted?: boolean
  }
  /**
   * Automated backups. Not given: AWS's default of one day, which is free.
   */
  backup?: {
    /**
     * Days that automated backups are kept.
     */
    retention?: number
    /**
     * All automated backups together; what goes beyond the size of the volume is billed. Takes the place of `changed`.
     */
    size?: Usage
    /**
     * What changes in a day, in GB: backups are the whole volume and this for each further day of retention.
     */
    changed?: Usage
    /**
     * Whether automated backups are kept when the cluster is deleted; otherwise they go with it.
     */
    retainAfterDeletion?: boolean
  }
  /**
   * Manual snapshots, kept until you delete them.
   */
  snapshots?: Snapshots
  /**
   * Backtrack of Aurora MySQL.
   */
  backtrack?: {
    /**
     * How far back, in hours.
     */
    windowHours: number
    /**
     * Change records in an hour.
     */
    changes?: Usage
  }
  /**
   * Secondary clusters in other regions, each a resource of its own there.
   */
  globalDatabase?: {
    /**
     * Regions of the secondary clusters.
     *
     * Items: Region code.
     */
    regions: string[]
    /**
     * Write I/O operations in a month that are replicated to each of them.
     */
    writes?: Usage
    /**
     * What is sent to each of them in a month.
     */
    transferred?: Usage
  }
  /**
   * Whether a version past its standard support goes on at a fee, as by AWS's default; otherwise AWS upgrades it.
   */
  extendedSupport?: boolean
  /**
   * Performance Insights (no longer sold after 2026-06-30). 7 days of history are free.
   */
  performanceInsights?: PerformanceInsights
  /**
   * RDS Proxy in front of it, billed by the vCPUs and ACUs behind it.
   */
  proxy?: boolean
  /**
   * Availability Zones of its DB subnet group, where `subnets` does not say.
   *
   * Items: Zone: its letter (`a`) or full name (`eu-west-1a`).
   */
  zones?: string[]
  /**
   * Subnets of its DB subnet group.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
  /**
   * Whether these subnets have a route to the internet, where `subnets` does not say.
   */
  publicSubnets?: boolean
  /**
   * Whether it has an address that resolves outside the VPC.
   */
  publiclyAccessible?: boolean
  /**
   * Security groups of its network interfaces, where the design describes them; else `access` says what they let in.
   *
   * Items: Address of a security group.
   */
  securityGroups?: string[]
  /**
   * Inbound rules of its security group, where `securityGroups` does not name it.
   */
  access?: AccessRule[]
  /**
   * Whether it refuses connections without TLS.
   */
  requireTls?: boolean
  /**
   * Whether it must be unprotected before it can be deleted.
   */
  deletionProtection?: boolean
  /**
   * Whether minor versions are installed by themselves in the maintenance window.
   */
  minorUpgrades?: boolean
  /**
   * Whether a last manual snapshot is taken when it is deleted; it stays and is billed until you delete it.
   */
  finalSnapshot?: boolean
  /**
   * What its reads are like, which caches and replicas can take over.
   */
  reads?: Reads
  /**
   * Whether bulk imports or rebuilds of indexes run on it.
   */
  heavyJobs?: boolean
  /**
   * How it is bought: one way, or a list of ways whose counts are filled in order. Default: on demand.
   */
  purchase?: Purchase | readonly Purchase[]
}

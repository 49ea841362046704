// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Purchase, Usage } from '@planner/contract'
import type { Snapshots, PerformanceInsights, AccessRule, Reads } from './shared.types.js'

/**
 * A relational database on Amazon RDS with its standbys, read replicas, storage and backups. Aurora is `aws:rds:cluster`.
 */
export interface InstanceProps {
  /**
   * Engine and edition, as in AWS's API.
   */
  engine:
    | 'mysql'
    | 'mariadb'
    | 'postgres'
    | 'oracle-ee'
    | 'oracle-ee-cdb'
    | 'oracle-se2'
    | 'oracle-se2-cdb'
    | 'sqlserver-ee'
    | 'sqlserver-se'
    | 'sqlserver-web'
    | 'sqlserver-ex'
    | 'db2-ae'
    | 'db2-se'
  /**
   * Engine version, for extended support: `8.0`, `13.14`. Default: one in standard support.
   */
  version?: string
  /**
   * `included` in the hourly rate, `byol` for licences of your own, `marketplace` for Db2 licences by the hour. Default: included where AWS sells it.
   */
  license?: 'included' | 'byol' | 'marketplace'
  /**
   * RDS Custom: with access to the operating system. SQL Server and Oracle.
   */
  custom?: boolean
  /**
   * Whether the design needs access to the operating system.
   */
  osAccess?: boolean
  /**
   * DB instance class: `db.m7g.large`.
   */
  instanceClass: string
  /**
   * How many such databases; may follow a weekly schedule, and those that do not run are stopped.
   */
  count?: Usage
  /**
   * Hours that each runs in a month; stopped, it pays for storage and backups only. Default: all 730.
   */
  hours?: Usage
  /**
   * `multi-az` has a standby that cannot be read, `multi-az-cluster` two that can.
   */
  deployment?: 'single-az' | 'multi-az' | 'multi-az-cluster'
  /**
   * Availability Zone of the primary.
   */
  zone?: string
  /**
   * Availability Zone of the standby.
   */
  standbyZone?: string
  /**
   * Storage of each database.
   */
  storage: {
    /**
     * Storage type.
     */
    type?: 'gp3' | 'gp2' | 'io2' | 'io1' | 'magnetic'
    /**
     * Allocated storage of one database; AWS's GB are GiB.
     */
    size: Usage
    /**
     * Provisioned I/O operations per second: all of them on io1 and io2, those beyond what is included on gp3.
     */
    iops?: Usage
    /**
     * Provisioned throughput of gp3, of which what is included is not billed.
     */
    throughput?: Usage
    /**
     * I/O requests in a month; only magnetic storage is billed for them.
     */
    requests?: Usage
    /**
     * A dedicated log volume of fixed size beside io1 or io2.
     */
    logVolume?: boolean
    /**
     * Whether storage, replicas and snapshots are encrypted; costs nothing.
     */
    encrypted?: boolean
  }
  /**
   * Read replicas in the same region, each with the storage of its source. A replica elsewhere is a resource of its own with `replicaOf`.
   *
   * Items: Replicas of one kind.
   */
  replicas?: {
    /**
     * Name within the resource: part of its line ids. Default: its number.
     */
    name?: string
    /**
     * DB instance class. Default: that of the source.
     */
    instanceClass?: string
    /**
     * How many; may follow a weekly schedule, and those that do not run are deleted with their storage.
     */
    count?: Usage
    /**
     * Whether each replica has a standby of its own.
     */
    deployment?: 'single-az' | 'multi-az'
    /**
     * Availability Zone.
     */
    zone?: string
    /**
     * Whether it is encrypted. Default: as its source is.
     */
    encrypted?: boolean
    /**
     * Whether the application writes to it.
     */
    writes?: boolean
  }[]
  /**
   * The database that this one is a read replica of, where that is in another region.
   */
  replicaOf?: string
  /**
   * Changes that the source sends to this replica in a month; pays the transfer between regions.
   */
  replicated?: Usage
  /**
   * Automated backups. Not given: AWS's default of one day, which stays within what is free.
   */
  backup?: {
    /**
     * Days that automated backups are kept; 0 switches them off.
     */
    retention?: number
    /**
     * All automated backups of one database together, where you know it (`TotalBackupStorageBilled` and what is free). Takes the place of `changed`.
     */
    size?: Usage
    /**
     * What changes in one database in a day, in GB: the first backup is the whole volume, each further day of retention adds this.
     */
    changed?: Usage
    /**
     * Other regions that automated backups are replicated to.
     *
     * Items: Region code.
     */
    copies?: string[]
    /**
     * What is sent to each of these regions in a month.
     */
    copied?: Usage
    /**
     * Whether automated backups are kept when the database is deleted; otherwise they go with it.
     */
    retainAfterDeletion?: boolean
  }
  /**
   * Manual snapshots, kept until you delete them.
   */
  snapshots?: Snapshots
  /**
   * Whether a version past its standard support goes on at a fee, as by AWS's default; otherwise AWS upgrades it.
   */
  extendedSupport?: boolean
  /**
   * CPU credits of one T3 or T4g database beyond what it earns in a month, in vCPU-hours. Not given: none is assumed.
   */
  surplusCredits?: Usage
  /**
   * Performance Insights (no longer sold after 2026-06-30). 7 days of history are free.
   */
  performanceInsights?: PerformanceInsights
  /**
   * RDS Proxy in front of it, billed by the vCPUs behind it.
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
   * Whether there are hours in which little runs on it, for its backup window.
   */
  quietHours?: boolean
  /**
   * How it is bought: one way, or a list of ways whose counts are filled in order. Default: on demand.
   */
  purchase?: Purchase | readonly Purchase[]
}

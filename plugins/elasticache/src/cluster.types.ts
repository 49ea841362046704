// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Purchase, Usage } from '@planner/contract'

/**
 * Nodes that you choose: a replication group of Valkey or Redis OSS with its shards and replicas, or a cluster of Memcached nodes.
 */
export interface ClusterProps {
  /**
   * Engine of the cache.
   */
  engine: 'valkey' | 'redis' | 'memcached'
  /**
   * Engine version: `7.1`. Without it no extended support is billed.
   */
  version?: string
  /**
   * Node type as AWS writes it: `cache.r7g.large`.
   */
  nodeType: string
  /**
   * Shards of a replication group; may follow a weekly schedule.
   */
  shards?: Usage
  /**
   * Replicas of each shard, beside its primary; may follow a weekly schedule.
   */
  replicas?: Usage
  /**
   * Nodes of a Memcached cluster; may follow a weekly schedule. Default: 1.
   */
  nodes?: Usage
  /**
   * Whether replicas stand in other zones and take over when a primary fails; of Memcached, whether its nodes stand in several zones.
   */
  multiZone?: boolean
  /**
   * Whether a version past its support stays, for a fee; otherwise AWS upgrades it.
   */
  extendedSupport?: boolean
  /**
   * Automatic backups of Valkey and Redis OSS. One backup of each cluster is free.
   */
  backup?: {
    /**
     * Days that daily backups are kept.
     */
    retention?: number
    /**
     * Size of one backup: the data of all shards.
     */
    size?: Usage
  }
  /**
   * Manual backups, kept until you delete them.
   */
  snapshots?: {
    /**
     * All of them together.
     */
    stored: Usage
  }
  /**
   * Copies in other regions; each secondary cluster is a resource of its own there.
   */
  globalDatastore?: {
    /**
     * Regions of the secondary clusters.
     *
     * Items: Region code.
     */
    to: string[]
    /**
     * Data that is sent to each of them in a month.
     */
    replicated?: Usage
  }
  /**
   * Encryption, chosen when it is made.
   */
  encryption?: {
    /**
     * At rest.
     */
    atRest?: boolean
    /**
     * In transit, with TLS.
     */
    inTransit?: boolean
    /**
     * With a KMS key of yours.
     */
    customerKey?: boolean
  }
  /**
   * Whether clients need a password, a token or a role.
   */
  auth?: boolean
  /**
   * Subnets of its cache subnet group.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
  /**
   * Security groups of its nodes.
   *
   * Items: Address of a security group.
   */
  securityGroups?: string[]
  /**
   * How it is bought: one way, or a list of ways whose counts are filled in order. Default: on demand.
   */
  purchase?: Purchase | readonly Purchase[]
}

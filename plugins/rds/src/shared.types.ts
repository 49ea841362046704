// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

export interface Snapshots {
  /**
   * All snapshots together.
   */
  size: Usage
  /**
   * Whether they are encrypted. Default: as the database is.
   */
  encrypted?: boolean
  /**
   * Other regions that the snapshots are copied to.
   *
   * Items: Region code.
   */
  copies?: string[]
  /**
   * What is sent to each of these regions in a month.
   */
  copied?: Usage
  /**
   * Size of the snapshots that are exported to S3 in a month.
   */
  exported?: Usage
}

export interface PerformanceInsights {
  /**
   * Days of history: 7, a multiple of 31 up to 713, or 731.
   */
  retentionDays?: number
  /**
   * API requests in a month beyond the account's free million.
   */
  requests?: Usage
}

/**
 * One rule.
 */
export interface AccessRule {
  /**
   * Port that it opens.
   */
  port: number
  /**
   * Who may connect: a CIDR block, or the name of a security group.
   */
  from: string
}

export interface Reads {
  /**
   * Whether heavy queries are asked again and again, so that a cache could answer them.
   */
  repeated?: boolean
  /**
   * Whether most of its work is reading that no cache can answer.
   */
  heavy?: boolean
  /**
   * Whether reports and analyses run on it.
   */
  reports?: boolean
  /**
   * Where the application sends its reads: RDS and Aurora redirect none by themselves.
   */
  endpoint?: 'writer' | 'reader'
}

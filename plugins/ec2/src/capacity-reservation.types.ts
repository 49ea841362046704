// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Purchase, Usage } from '@planner/contract'

/**
 * Capacity kept in one zone, billed at the on-demand rate whether instances run in it or not.
 */
export interface CapacityReservationProps {
  /**
   * Instance type: `m7g.large`.
   */
  instanceType: string
  /**
   * How many instances the capacity is kept for; may follow a weekly schedule.
   */
  count?: Usage
  /**
   * Operating system; decides the rate and the billing step.
   */
  operatingSystem?: 'linux' | 'windows' | 'rhel' | 'rhel-ha' | 'suse' | 'ubuntu-pro'
  /**
   * SQL Server edition whose licence is in the hourly rate.
   */
  sqlServer?: 'web' | 'standard' | 'enterprise'
  /**
   * `byol` if you bring the licences of the system and of SQL Server.
   */
  license?: 'included' | 'byol'
  /**
   * Tenancy of the reserved capacity.
   */
  tenancy?: 'shared' | 'dedicated'
  /**
   * Availability Zone of the capacity.
   */
  zone?: string
  /**
   * Hours that the reservation is active in a month. Default: all 730, or what the schedule of `count` says.
   */
  hours?: Usage
  /**
   * How it is bought: one way, or a list of ways whose counts are filled in order. Default: on demand.
   */
  purchase?: Purchase | readonly Purchase[]
}

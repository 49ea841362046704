// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * The old one-year reservations of recurring windows, which AWS no longer sells; for designs that still hold one.
 */
export interface ScheduledReservationProps {
  /**
   * Instance type: `c4.large`.
   */
  instanceType: string
  /**
   * Operating system; decides the rate and the billing step.
   */
  operatingSystem?: 'linux' | 'windows' | 'rhel' | 'rhel-ha' | 'suse' | 'ubuntu-pro'
  /**
   * Instances reserved in each window.
   */
  count?: Usage
  /**
   * Length of one window.
   */
  windowHours: Usage
  /**
   * Windows in a month; billed whether the instances run or not.
   */
  windows: Usage
  /**
   * The hourly price that was agreed; the price list has none.
   */
  price?: Usage
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Hardware security modules of one tenant.
 */
export interface HsmClusterProps {
  /**
   * HSMs of the cluster; two or more in different zones for production.
   */
  modules?: Usage
  /**
   * Hours in a month that each HSM runs. Default: all.
   */
  hours?: Usage
  /**
   * Availability Zones of the HSMs.
   *
   * Items: Name of a zone.
   */
  zones?: string[]
  /**
   * Address of the VPC that it is in.
   */
  vpc?: string
  /**
   * Where the applications are that use it.
   *
   * Items: Where an application is.
   */
  clients?: ('same-vpc' | 'other-vpc' | 'on-premises')[]
  /**
   * Address of what leads to the VPC from elsewhere.
   */
  link?: string
  /**
   * Whether a law or contract asks for hardware that nobody else has keys on.
   */
  exclusiveControl?: boolean
}

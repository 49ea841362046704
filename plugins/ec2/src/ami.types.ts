// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * An own image: the snapshots behind it, in every region that has it.
 */
export interface AmiProps {
  /**
   * Written blocks of the image's volumes.
   */
  size: Usage
  /**
   * How many such images are kept.
   */
  count?: Usage
  /**
   * `pv` images run on old types only.
   */
  virtualization?: 'hvm' | 'pv'
  /**
   * Other regions that the images are copied to.
   *
   * Items: Region code.
   */
  copies?: string[]
  /**
   * New images copied to each of these regions in a month; pays the transfer.
   */
  copiedPerMonth?: Usage
  /**
   * Whether it is hardened: nothing installed or listening that is not needed.
   */
  hardened?: boolean
}

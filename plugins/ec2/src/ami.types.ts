// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * An own image: the snapshots behind it, in every region that has it.
 */
export interface AmazonMachineImage {
  /**
   * Written blocks of the image's volumes. Unit: GB.
   */
  size: Usage
  /**
   * How many such images are kept. Unit: image. Default: 1.
   */
  count?: Usage
  /**
   * `pv` images run on old types only.
   */
  virtualization?: 'hvm' | 'pv'
  /**
   * Other regions that the images are copied to.
   *
   * @maxItems 40
   *
   * Items: Region code.
   */
  copies?: string[]
  /**
   * New images copied to each of these regions in a month; pays the transfer. Unit: image. Default: 0.
   */
  copiedPerMonth?: Usage
}

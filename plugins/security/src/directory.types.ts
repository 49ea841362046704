// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Directories of Directory Service.
 */
export interface DirectoryProps {
  /**
   * Kind of directory.
   */
  kind?: 'microsoft-ad' | 'simple-ad' | 'ad-connector'
  /**
   * Edition of Microsoft AD, or size of the others.
   */
  size: 'standard' | 'enterprise' | 'small' | 'large'
  /**
   * Domain controllers of a Microsoft AD; two are the least.
   */
  controllers?: Usage
  /**
   * Accounts that a Microsoft AD is shared with.
   */
  sharedAccounts?: Usage
  /**
   * Availability Zones of the controllers.
   *
   * Items: Name of a zone.
   */
  zones?: string[]
  /**
   * Address of the VPC that it is in.
   */
  vpc?: string
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Git repositories of an account, billed by the people who use them.
 */
export interface SourceRepositoryProps {
  /**
   * People and machines that use any repository of the account in a month.
   */
  users?: Usage
  /**
   * How many repositories, for the reader.
   */
  repositories?: number
}

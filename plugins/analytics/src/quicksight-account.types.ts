// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Dashboards: authors and readers by the month, sessions, and SPICE memory.
 */
export interface QuicksightAccountProps {
  /**
   * Edition of the account.
   */
  edition?: 'enterprise' | 'standard'
  /**
   * People who make dashboards.
   */
  authors?: Usage
  /**
   * How long authors are subscribed for.
   */
  term?: 'monthly' | 'annual'
  /**
   * Authors with generative features. Default: none.
   */
  proAuthors?: Usage
  /**
   * People who look at dashboards, subscribed by the month; Enterprise only. Default: none.
   */
  readers?: Usage
  /**
   * Readers with generative features; Enterprise only. Default: none.
   */
  proReaders?: Usage
  /**
   * SPICE memory in use; 10 GB for each author are included.
   */
  spice?: Usage
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Texts in which entities, sentiment, phrases or personal data are found, billed by units of 100 characters.
 */
export interface ComprehendAnalysisProps {
  /**
   * What is found in each text; each feature is billed.
   *
   * Items: A feature.
   */
  features: ('entities' | 'sentiment' | 'targeted-sentiment' | 'key-phrases' | 'language' | 'syntax' | 'contains-pii' | 'events')[]
  /**
   * Texts in a month.
   */
  texts?: Usage
  /**
   * Characters of a text; three units of 100 at least are billed.
   */
  characters?: Usage
}

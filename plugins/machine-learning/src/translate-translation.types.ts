// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Texts and documents translated, by the character.
 */
export interface TranslateTranslationProps {
  /**
   * Text at once, documents in a batch, or with parallel data of your own.
   */
  kind?: 'real-time' | 'batch' | 'custom'
  /**
   * Characters in a month, blanks included.
   */
  characters?: Usage
}

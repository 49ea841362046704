// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Text made into speech, by the character.
 */
export interface PollySpeechProps {
  /**
   * Voice engine.
   */
  engine?: 'standard' | 'neural' | 'long-form' | 'generative'
  /**
   * Characters in a month; speech that is kept and played again is not billed again.
   */
  characters?: Usage
}

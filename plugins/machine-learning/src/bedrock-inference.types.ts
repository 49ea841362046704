// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Requests to a foundation model, by the token.
 */
export interface BedrockInferenceProps {
  /**
   * Model as the price list names it: `Nova Pro`, `Claude 3 Haiku`.
   */
  model: string
  /**
   * Tokens sent in a month.
   */
  inputTokens?: Usage
  /**
   * Tokens answered in a month.
   */
  outputTokens?: Usage
  /**
   * Whether guardrails check what is sent and answered.
   */
  guardrails?: boolean
}

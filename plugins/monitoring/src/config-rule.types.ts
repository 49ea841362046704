// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Rules that judge configurations, alone or in conformance packs.
 */
export interface ConfigRuleProps {
  /**
   * Evaluations in a month.
   */
  evaluations?: Usage
  /**
   * Rules on their own, rules within conformance packs, or checks before something is made.
   */
  kind?: 'rule' | 'conformance-pack' | 'proactive'
  /**
   * How many rules, for the reader.
   */
  count?: number
  /**
   * Address of the function that judges, for custom rules; Lambda bills its runs.
   */
  function?: string
  /**
   * Address of the recorder whose items they judge.
   */
  recorder?: string
}

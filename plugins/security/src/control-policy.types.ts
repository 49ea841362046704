// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * The most that accounts may do; flows down the tree. Costs nothing.
 */
export interface ControlPolicyProps {
  /**
   * Whether it denies some actions, or allows only some.
   */
  kind?: 'deny-list' | 'allow-list'
  /**
   * Actions that it names, such as `cloudtrail:StopLogging`.
   *
   * Items: Name of an action.
   */
  actions?: string[]
  /**
   * Length of the policy.
   */
  characters?: number
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * Users with the same rights. Costs nothing.
 */
export interface IamGroupProps {
  /**
   * Names of the policies that are attached directly.
   *
   * Items: Name of a policy.
   */
  policies?: string[]
  /**
   * Whether it is for administrators, who may do everything.
   */
  administrators?: boolean
  /**
   * Date after which it is not needed any more, for access that was given for a time.
   */
  until?: string
}

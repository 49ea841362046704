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
}

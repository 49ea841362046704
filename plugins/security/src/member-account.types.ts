// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * An account of an organization. Costs nothing by itself.
 */
export interface MemberAccountProps {
  /**
   * Address of the organization, for an account right under its root.
   */
  organization?: string
  /**
   * Address of the unit that it is in.
   */
  unit?: string
  /**
   * Whether it is the management account, which pays.
   */
  management?: boolean
  /**
   * Addresses of the policies that are attached.
   *
   * Items: Address of a policy.
   */
  policies?: string[]
  /**
   * Whether the organization made it, by its API or Control Tower, or it was there before and was invited.
   */
  joined?: 'created' | 'invited'
}

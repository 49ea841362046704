// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * Accounts that are governed alike. Costs nothing.
 */
export interface OrganizationUnitProps {
  /**
   * Address of the organization, for a unit right under its root.
   */
  organization?: string
  /**
   * Address of the unit that it is in.
   */
  parent?: string
  /**
   * Addresses of the policies that are attached.
   *
   * Items: Address of a policy.
   */
  policies?: string[]
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * Accounts under one payer, with one bill. Costs nothing.
 */
export interface OrganizationProps {
  /**
   * Whether policies can be used, or the bill alone is joined.
   */
  features?: 'all' | 'consolidated-billing'
  /**
   * Whether workloads run in the management account.
   */
  managementWorkloads?: boolean
  /**
   * Whether reservations and savings plans cover all accounts.
   */
  sharesReservations?: boolean
  /**
   * Addresses of the policies that are attached to the root, and so to every account.
   *
   * Items: Address of a policy.
   */
  policies?: string[]
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * Rights that are taken on for a time, without keys. Costs nothing.
 */
export interface IamRoleProps {
  /**
   * Who takes it on.
   */
  kind?: 'service' | 'cross-account' | 'federated' | 'application'
  /**
   * Names of the policies that are attached directly.
   *
   * Items: Name of a policy.
   */
  policies?: string[]
  /**
   * Addresses or names of who may take it on.
   *
   * Items: Address of a resource, or name of a service or account.
   */
  trusts?: string[]
  /**
   * Whether a cross-account role asks for an external id.
   */
  externalId?: boolean
  /**
   * Longest session in hours.
   */
  sessionHours?: number
  /**
   * Whether it is for administrators, who may do everything.
   */
  administrators?: boolean
}

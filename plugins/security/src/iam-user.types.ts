// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * A person or an application with credentials of its own. Costs nothing.
 */
export interface IamUserProps {
  /**
   * Addresses of the groups that it belongs to.
   *
   * Items: Address of a group.
   */
  groups?: string[]
  /**
   * Names of the policies that are attached directly.
   *
   * Items: Name of a policy.
   */
  policies?: string[]
  /**
   * Whether it has a second factor.
   */
  mfa?: boolean
  /**
   * Access keys that it has.
   */
  accessKeys?: number
  /**
   * Whether it may sign in to the console.
   */
  console?: boolean
  /**
   * Whether several people use it.
   */
  shared?: boolean
  /**
   * Who it stands for: somebody of the company, a program, or a customer of an application.
   */
  kind?: 'person' | 'application' | 'customer'
  /**
   * Addresses of the accounts that each hold a copy of it.
   *
   * Items: Address of an account.
   */
  accounts?: string[]
  /**
   * Days after which its access keys are replaced.
   */
  keyRotationDays?: number
  /**
   * Whether it may do nothing for the time being.
   */
  suspended?: boolean
  /**
   * Date after which it is not needed any more, for access that was given for a time.
   */
  until?: string
}

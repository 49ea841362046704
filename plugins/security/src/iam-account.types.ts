// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * How the root user and the passwords of the account are kept. Costs nothing.
 */
export interface IamAccountProps {
  /**
   * Whether the root user has a second factor.
   */
  rootMfa?: boolean
  /**
   * Whether the root user has access keys.
   */
  rootAccessKeys?: boolean
  /**
   * Least length of a password.
   */
  passwordLength?: number
  /**
   * Days after which a password must be changed.
   */
  passwordExpiryDays?: number
  /**
   * Whether policies ask every person for a second factor.
   */
  mfaRequired?: boolean
  /**
   * Whether Access Analyzer looks for access from outside; that analyser is free.
   */
  accessAnalyzer?: boolean
  /**
   * Whether the root user is used for daily work, beyond the few tasks that need it.
   */
  rootForDailyWork?: boolean
  /**
   * Address ranges that administrators may come from, as their policies or the sign-in limit them; an office, a VPN.
   *
   * Items: Range in CIDR notation.
   */
  adminNetworks?: string[]
  /**
   * Whether policies are tried with the policy simulator or Access Analyzer before they are attached.
   */
  policiesTested?: boolean
  /**
   * Whether the service quotas of the account were compared with what the design needs.
   */
  quotasReviewed?: boolean
  /**
   * Tests of security and load that are planned against the account; an empty list says none.
   *
   * Items: Kind of test.
   */
  securityTests?: ('port-scan' | 'penetration' | 'stress' | 'red-team' | 'denial-of-service')[]
  /**
   * Whether AWS agreed to the tests that it must be asked about.
   */
  securityTestsAgreed?: boolean
}

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
}

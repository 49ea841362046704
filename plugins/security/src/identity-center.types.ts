// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * Sign-in of people to all accounts (once AWS SSO). Costs nothing.
 */
export interface IdentityCenterProps {
  /**
   * Where people are known.
   */
  source?: 'identity-center' | 'active-directory' | 'external'
  /**
   * Address of the directory that people are known in.
   */
  directory?: string
  /**
   * Address of the organization.
   */
  organization?: string
  /**
   * Whether a second factor is asked for.
   */
  mfa?: boolean
}

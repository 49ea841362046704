// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * Temporary credentials for people or users of another identity store, by STS. Costs nothing.
 */
export interface FederationProps {
  /**
   * Where identities come from.
   */
  kind?: 'saml' | 'oidc' | 'web-identity' | 'custom-broker'
  /**
   * Address of the directory or pool that knows the identities.
   */
  directory?: string
  /**
   * Addresses of the roles that are taken on.
   *
   * Items: Address of a role.
   */
  roles?: string[]
}

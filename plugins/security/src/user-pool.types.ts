// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Users who sign in to an application.
 */
export interface UserPoolProps {
  /**
   * Users active in a month.
   */
  users?: Usage
  /**
   * Users active in a month who come through SAML or OIDC.
   */
  federatedUsers?: Usage
  /**
   * Feature plan. Pools made before 2024-11-22 may stay on `legacy`.
   */
  tier?: 'lite' | 'essentials' | 'plus' | 'legacy'
  /**
   * Advanced security features of a legacy pool.
   */
  advancedSecurity?: boolean
  /**
   * Machine-to-machine tokens requested in a month.
   */
  tokens?: Usage
  /**
   * Whether a second factor is asked for.
   */
  mfa?: 'off' | 'optional' | 'required'
}

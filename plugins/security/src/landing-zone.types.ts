// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * Accounts set up and watched by one plan. Costs nothing by itself; Config, CloudTrail, S3 and others that it sets up are billed.
 */
export interface LandingZoneProps {
  /**
   * Address of the organization.
   */
  organization?: string
  /**
   * Controls that are on.
   */
  controls?: number
  /**
   * Address of the Config recorder that its detective controls need.
   */
  recorder?: string
  /**
   * Address of the trail of the organization.
   */
  trail?: string
}

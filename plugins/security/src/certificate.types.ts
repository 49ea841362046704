// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Certificates. Public ones for AWS services are free; private ones are billed when an authority issues them.
 */
export interface CertificateProps {
  /**
   * Public, or issued by a private authority.
   */
  kind?: 'public' | 'private'
  /**
   * Private certificates issued in a month.
   */
  issued?: Usage
  /**
   * Whether the authority is in the short-lived mode (certificates of at most seven days).
   */
  shortLived?: boolean
  /**
   * Address of the authority that issues them.
   */
  authority?: string
  /**
   * Names of the domains.
   *
   * Items: Name of a domain.
   */
  of?: string[]
}

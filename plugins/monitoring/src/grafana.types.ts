// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Dashboards of Amazon Managed Grafana: a fee for each user that is active in the month.
 */
export interface GrafanaProps {
  /**
   * Users who may edit, administrators included, that are active in a month. A workspace has at least one.
   */
  editors?: Usage
  /**
   * Users who may only look, that are active in a month.
   */
  viewers?: Usage
  /**
   * Where users sign in.
   */
  singleSignOn?: 'identity-center' | 'saml'
}

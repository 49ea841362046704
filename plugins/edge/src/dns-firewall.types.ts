// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Rules on the names that VPCs may resolve, billed by query and by domain in lists of your own.
 */
export interface DnsFirewallProps {
  /**
   * Queries of the VPCs that it is associated with, in a month.
   */
  queries?: Usage
  /**
   * Domains in lists of your own; AWS's lists cost nothing.
   */
  domains?: Usage
  /**
   * Whether queries pass while the firewall cannot answer.
   */
  failOpen?: boolean
  /**
   * VPCs that it protects.
   *
   * Items: Address of a VPC.
   */
  vpcs?: string[]
}

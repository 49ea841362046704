// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A web access control list with its rules, and the requests that it looks at. https://aws.amazon.com/waf/pricing
 */
export interface WebAclProps {
  /**
   * `cloudfront` protects distributions and is billed at the rates of us-east-1.
   */
  scope?: 'regional' | 'cloudfront'
  /**
   * How many such web ACLs.
   */
  count?: Usage
  /**
   * Rules of your own in each.
   */
  rules?: Usage
  /**
   * Rule groups of your own that each refers to.
   */
  ruleGroups?: Usage
  /**
   * Rules in these groups, all together.
   */
  ruleGroupRules?: Usage
  /**
   * Managed rule groups that each refers to, billed as one rule each; those of the Marketplace have fees of their own, which are not priced.
   */
  managedRuleGroups?: Usage
  /**
   * Requests that all of them look at in a month.
   */
  requests?: Usage
  /**
   * Capacity units (WCU) that its rules use; above 1,500 requests cost more for each started 500.
   */
  capacity?: number
  /**
   * Bodies inspected beyond the 16 KB that the price of a request has in it.
   */
  largeBodies?: {
    /**
     * KB of a body that are inspected.
     */
    limit: 32 | 48 | 64
    /**
     * Requests with a body of this size in a month.
     */
    requests?: Usage
  }
  /**
   * The managed rule group Bot Control.
   */
  botControl?: {
    /**
     * Requests that it looks at in a month. Default: all.
     */
    requests?: Usage
    /**
     * Requests that its level for targeted bots looks at, of those. Default: none.
     */
    targeted?: Usage
  }
  /**
   * The managed rule groups against account takeover or account creation fraud.
   */
  fraudControl?: {
    /**
     * Login or sign-up requests that it looks at in a month.
     */
    requests?: Usage
  }
  /**
   * CAPTCHA attempts in a month. Default: none.
   */
  captchas?: Usage
  /**
   * Silent challenges served in a month. Default: none.
   */
  challenges?: Usage
  /**
   * Whether one of its rules limits the rate of an address.
   */
  rateLimiting?: boolean
  /**
   * Whether requests are logged; the destination bills the logs.
   */
  logging?: boolean
  /**
   * What it protects.
   *
   * Items: Address of a resource.
   */
  protects?: string[]
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * AWS Support: a share of what the account spends in a month, or the least that the plan costs.
 */
export interface SupportPlanProps {
  /**
   * The plan. Those that begin with `classic` end on 2027-01-01.
   */
  plan?:
    | 'basic'
    | 'business-support-plus'
    | 'enterprise'
    | 'unified-operations'
    | 'classic-developer'
    | 'classic-business'
    | 'classic-enterprise-on-ramp'
    | 'classic-enterprise'
  /**
   * What the account spends in a month before support. A resource cannot see the total of the design: take it from an estimate without the plan.
   */
  spend?: Usage
  /**
   * Days between two reviews of what Trusted Advisor finds.
   */
  advisorReviewDays?: number
}

// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Resources described as a template. Types of AWS cost nothing; handlers of third-party types and hooks are billed.
 */
export interface StackProps {
  /**
   * Operations of third-party resource types in a month.
   */
  handlerOperations?: Usage
  /**
   * Seconds in a month that those operations run beyond 30 seconds each.
   */
  handlerDuration?: Usage
  /**
   * Operations of hooks in a month.
   */
  hookOperations?: Usage
  /**
   * Seconds in a month that hooks run beyond 30 seconds each.
   */
  hookDuration?: Usage
  /**
   * Whether a failed change is rolled back.
   */
  rollback?: boolean
  /**
   * Addresses of the resources that the template describes. Default: all of the design.
   *
   * Items: Address of a resource.
   */
  resources?: string[]
  /**
   * Whether the template is kept in version control.
   */
  versioned?: boolean
  /**
   * Whether the template builds in any region: it names no image, zone or resource of one region.
   */
  portable?: boolean
  /**
   * Other regions that the template is deployed to.
   *
   * Items: Code of a region.
   */
  regions?: string[]
}

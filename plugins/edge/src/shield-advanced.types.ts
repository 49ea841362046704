// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * The subscription to Shield Advanced, once for an organization and for a year, and data out of what it protects. Shield Standard is on for everyone and costs nothing. https://aws.amazon.com/shield/pricing
 */
export interface ShieldAdvancedProps {
  /**
   * Data out of protected resources in a month, beside what data transfer costs.
   */
  dataOut?: {
    /**
     * From CloudFront.
     */
    cloudfront?: Usage
    /**
     * From load balancers.
     */
    loadBalancers?: Usage
    /**
     * From Elastic IP addresses (instances, network load balancers).
     */
    elasticIps?: Usage
    /**
     * From Global Accelerator.
     */
    accelerators?: Usage
  }
  /**
   * What it protects.
   *
   * Items: Address of a resource.
   */
  protects?: string[]
  /**
   * Whether the Shield Response Team may act for you; needs Business or Enterprise support.
   */
  responseTeam?: boolean
}

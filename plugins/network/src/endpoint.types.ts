// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A private way to a service: interface endpoints by the hour in each zone and by the GB in tiers of the region, Gateway Load Balancer endpoints likewise, gateway endpoints for S3 and DynamoDB free. https://aws.amazon.com/privatelink/pricing
 */
export interface EndpointProps {
  /**
   * What it is.
   */
  kind: 'interface' | 'gateway' | 'gateway-load-balancer'
  /**
   * The service behind it: `s3`, `dynamodb`, `com.amazonaws.eu-west-1.sqs`.
   */
  service?: string
  /**
   * Availability Zones that it has an interface in. Default: one zone.
   *
   * Items: An Availability Zone: `a`, `eu-west-1a`.
   */
  zones?: string[]
  /**
   * Subnets that it has an interface in; their zones count where `zones` is not given.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
  /**
   * The VPC that it belongs to.
   */
  vpc?: string
  /**
   * Security groups of its interfaces.
   *
   * Items: Address of a security group.
   */
  securityGroups?: string[]
  /**
   * How many such endpoints.
   */
  count?: Usage
  /**
   * Hours that each exists in a month; AWS bills each started hour in full. Default: all 730.
   */
  hours?: Usage
  /**
   * GB processed in a month by all of them, in and out, beside what the design's connections send `via` it.
   */
  gb?: Usage
  /**
   * Whether an endpoint policy limits what may be reached through it.
   */
  policy?: boolean
}

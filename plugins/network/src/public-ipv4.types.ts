// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Public IPv4 addresses of services that no other resource of the design brings: containers, databases, accelerators. Free before 2024-02-01. https://aws.amazon.com/vpc/pricing
 */
export interface PublicIpv4Props {
  /**
   * How many addresses.
   */
  count?: Usage
  /**
   * Hours that each is held in a month. Default: all 730.
   */
  hours?: Usage
  /**
   * Whether they are attached to nothing; an idle Elastic IP is an aws:ec2:elastic-ip.
   */
  idle?: boolean
  /**
   * Whether the addresses come from a range that you brought to AWS, which cost nothing.
   */
  ownAddresses?: boolean
  /**
   * The VPC that they are used in.
   */
  vpc?: string
}

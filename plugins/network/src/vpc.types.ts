// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * A virtual network of one region. It costs nothing; gateways, endpoints, public addresses and traffic do. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
 */
export interface VpcProps {
  /**
   * Its IPv4 address ranges, /16 to /28.
   *
   * Items: An address range: `10.0.0.0/16`.
   */
  cidrs: string[]
  /**
   * Whether it has an IPv6 range.
   */
  ipv6?: boolean
  /**
   * Whether an internet gateway is attached; a VPC has one at most, and a gateway serves one VPC.
   */
  internetGateway?: boolean
  /**
   * Whether a virtual private gateway is attached, where VPNs and Direct Connect end; a VPC has one at most, also beside an internet gateway. Default: as its routes say.
   */
  virtualPrivateGateway?: boolean
  /**
   * `dedicated` makes all its instances dedicated ones.
   */
  tenancy?: 'default' | 'dedicated'
  /**
   * Whether flow logs are kept; CloudWatch or S3 bills them.
   */
  flowLogs?: boolean
}

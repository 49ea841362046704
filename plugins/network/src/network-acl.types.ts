// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * A stateless firewall of subnets, with numbered rules; a subnet names it as `networkAcl`. It costs nothing. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
 */
export interface NetworkAclProps {
  /**
   * The VPC that it belongs to.
   */
  vpc: string
  /**
   * Rules for what comes in. What no rule fits is denied.
   */
  in?: AclRule[]
  /**
   * Rules for what goes out, also the replies to what came in. What no rule fits is denied.
   */
  out?: AclRule[]
}

/**
 * A rule.
 */
export interface AclRule {
  /**
   * Its number: rules are tried from the lowest, and the first that fits decides.
   */
  number: number
  /**
   * What it does.
   */
  action: 'allow' | 'deny'
  /**
   * Protocol; `all` is for every protocol and port.
   */
  protocol?: 'tcp' | 'udp' | 'icmp' | 'icmpv6' | 'all'
  /**
   * A port or a range of ports: `443`, `1024-65535`. Default: all.
   */
  ports?: string
  /**
   * An address range, IPv4 or IPv6.
   */
  cidr: string
}

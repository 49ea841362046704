// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * A stateful firewall of network interfaces. What it protects names it in `securityGroups`. It costs nothing. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 */
export interface SecurityGroupProps {
  /**
   * The VPC that it belongs to.
   */
  vpc?: string
  /**
   * Further VPCs of the region that it is associated with.
   *
   * Items: Address of a VPC.
   */
  alsoIn?: string[]
  /**
   * What may come in. Each rule names `cidrs`, a `group` or a `prefixList`. Default: nothing.
   *
   * Items: A rule.
   */
  in?: {
    /**
     * A security group only allows: what no rule allows is refused. To deny, take a network ACL.
     */
    action?: 'allow'
    /**
     * Protocol; `all` is for every protocol and port.
     */
    protocol?: 'tcp' | 'udp' | 'icmp' | 'icmpv6' | 'all'
    /**
     * Ports that it is for. Default: all.
     *
     * Items: A port, or a range of ports: `443`, `"8000-8100"`.
     */
    ports?: (number | string)[]
    /**
     * Address ranges that may come in: `0.0.0.0/0` and `::/0` are everyone.
     *
     * Items: An address range, IPv4 or IPv6.
     */
    cidrs?: string[]
    /**
     * Security group that may come in.
     */
    group?: string
    /**
     * Prefix list that may come in.
     */
    prefixList?: string
  }[]
  /**
   * What may go out. Each rule names `cidrs`, a `group` or a `prefixList`. Default: everything, as AWS has it.
   *
   * Items: A rule.
   */
  out?: {
    /**
     * A security group only allows: what no rule allows is refused. To deny, take a network ACL.
     */
    action?: 'allow'
    /**
     * Protocol; `all` is for every protocol and port.
     */
    protocol?: 'tcp' | 'udp' | 'icmp' | 'icmpv6' | 'all'
    /**
     * Ports that it is for. Default: all.
     *
     * Items: A port, or a range of ports: `443`, `"8000-8100"`.
     */
    ports?: (number | string)[]
    /**
     * Address ranges that may be reached: `0.0.0.0/0` and `::/0` are everyone.
     *
     * Items: An address range, IPv4 or IPv6.
     */
    cidrs?: string[]
    /**
     * Security group that may be reached.
     */
    group?: string
    /**
     * Prefix list that may be reached.
     */
    prefixList?: string
  }[]
}

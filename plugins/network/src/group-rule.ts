import { ALL_PORTS, type Ports, portsOf } from './firewall.js'
import type { SecurityGroupProps } from './security-group.types.js'

/** A rule of a security group. */
export type GroupRule = NonNullable<SecurityGroupProps['in']>[number]

const isIcmp = ({ protocol }: GroupRule): boolean => protocol === 'icmp' || protocol === 'icmpv6'

/** Ports that a rule opens; none of a protocol without ports. */
export const rulePorts = (rule: GroupRule): readonly Ports[] => {
  if (isIcmp(rule)) return []
  return rule.protocol === 'all' || !rule.ports ? [ALL_PORTS] : rule.ports.map(portsOf)
}

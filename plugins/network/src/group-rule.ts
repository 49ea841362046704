import type { PatchOperation, Path } from '@planner/contract'
import { ALL_PORTS, isWorld, type Ports, portsOf } from './firewall.js'
import type { SecurityGroupProps } from './security-group.types.js'

/** A rule of a security group. */
export type GroupRule = NonNullable<SecurityGroupProps['in']>[number]

const isIcmp = ({ protocol }: GroupRule): boolean => protocol === 'icmp' || protocol === 'icmpv6'

/** Ports that a rule opens; none of a protocol without ports. */
export const rulePorts = (rule: GroupRule): readonly Ports[] => {
  if (isIcmp(rule)) return []
  return rule.protocol === 'all' || !rule.ports ? [ALL_PORTS] : rule.ports.map(portsOf)
}

/** Places of the rules that let everyone in at one of the ports; without ports, at any. */
export const openRules = (rules: readonly GroupRule[] = [], ports?: readonly number[]): readonly number[] =>
  rules.flatMap((rule, index) => {
    const concerned = ports === undefined || ports.some((port) => rulePorts(rule).some(([first, last]) => first <= port && port <= last))
    return concerned && rule.cidrs?.some(isWorld) ? [index] : []
  })

/**
 * Takes everyone out of rules. A rule that is for nobody else goes: whom to let in instead is not ours to say.
 * From the last to the first, so that the places of the others stay.
 */
export const closing = (
  rules: readonly GroupRule[] = [],
  open: readonly number[],
  pointer: (path: Path) => string,
): readonly PatchOperation[] =>
  [...open].reverse().map((index) => {
    const kept = rules[index]?.cidrs?.filter((cidr) => !isWorld(cidr)) ?? []
    return kept.length > 0
      ? { op: 'replace', path: pointer(['in', index, 'cidrs']), value: kept }
      : { op: 'remove', path: pointer(['in', index]) }
  })

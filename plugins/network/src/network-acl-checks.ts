import type { CheckContext, Problem } from '@planner/contract'
import { type AclRule, aclPorts, inOrder } from './acl-rule.js'
import { contains, rangeOf } from './cidr.js'
import { covers, isWorld, type Ports, portsOf } from './firewall.js'
import type { NetworkAclProps } from './network-acl.types.js'
import { overQuota } from './quotas.js'

type Check = CheckContext<NetworkAclProps>
type Direction = 'in' | 'out'

/** The ports that Linux answers to, the narrowest of the ranges in use. */
const REPLIES: Ports = [32_768, 60_999]

export function* networkAclProblems(ctx: Check): Generator<Problem> {
  const { in: incoming = [], out = [] } = ctx.props
  if (incoming.length === 0 && out.length === 0)
    yield {
      id: 'nacl.custom-default-deny',
      severity: 'warn',
      path: [],
      message: 'it has no rules: a new network ACL denies everything in both directions',
      hint: 'add rules in "in" and "out"',
    }
  for (const direction of ['in', 'out'] as const) {
    yield* orderProblems(ctx.props[direction] ?? [], direction)
    yield* portProblems(ctx.props[direction] ?? [], direction)
    yield* overQuota(ctx, 'nacl.rules-limit', 'vpc.rules-per-network-acl-each-direction', ctx.props[direction]?.length, [direction])
  }
  yield* replyProblems(incoming, out, 'in')
  yield* replyProblems(out, incoming, 'out')
}

/** The lowest number that fits decides: what a lower one holds already is never reached. */
function* orderProblems(rules: readonly AclRule[], direction: Direction): Generator<Problem> {
  for (const [index, rule] of rules.entries()) {
    const twin = rules.slice(0, index).find(({ number }) => number === rule.number)
    if (twin)
      yield {
        id: 'nacl.number-twice',
        severity: 'error',
        path: [direction, index, 'number'],
        message: `two rules have the number ${rule.number}`,
        hint: 'number them in the order in which they shall be tried',
      }
    const before = inOrder(rules).find((other) => other.number < rule.number && holds(other, rule))
    if (before)
      yield {
        id: 'nacl.order',
        severity: 'warn',
        path: [direction, index],
        message: `rule ${rule.number} is never reached: rule ${before.number} decides all of it`,
        hint: `give it a number below ${before.number}, or remove it`,
      }
  }
}

const holds = (outer: AclRule, inner: AclRule): boolean =>
  (outer.protocol === 'all' || outer.protocol === inner.protocol) &&
  covers(aclPorts(outer), aclPorts(inner)) &&
  within(inner.cidr, outer.cidr)

const within = (inner: string, outer: string): boolean => {
  if (inner === outer) return true
  if (isWorld(outer)) return inner.includes(':') === outer.includes(':')
  const [a, b] = [rangeOf(inner), rangeOf(outer)]
  return a !== undefined && b !== undefined && contains(b, a)
}

function* portProblems(rules: readonly AclRule[], direction: Direction): Generator<Problem> {
  for (const [index, { ports }] of rules.entries()) {
    if (ports === undefined) continue
    const [first, last] = portsOf(ports)
    if (first > last || last > 65_535)
      yield {
        id: 'nacl.ports',
        severity: 'error',
        path: [direction, index, 'ports'],
        message: `"${ports}" is no range of ports`,
        hint: 'write the lower one first, up to 65535',
      }
  }
}

const isForReplies = (rule: AclRule): boolean => covers(aclPorts(rule), REPLIES) && aclPorts(rule)[0] >= 1024

/** A network ACL forgets: replies to what it lets through need a rule of the other direction. */
function* replyProblems(rules: readonly AclRule[], others: readonly AclRule[], direction: Direction): Generator<Problem> {
  const answered = (rule: AclRule): boolean =>
    others.some(
      (other) =>
        other.action === 'allow' &&
        (other.protocol === 'all' || other.protocol === rule.protocol || rule.protocol === 'all') &&
        (rule.protocol === 'icmp' || rule.protocol === 'icmpv6' || covers(aclPorts(other), REPLIES)) &&
        (within(rule.cidr, other.cidr) || within(other.cidr, rule.cidr)),
    )
  const silent = rules.findIndex((rule) => rule.action === 'allow' && !isForReplies(rule) && !answered(rule))
  if (silent < 0) return
  const back = direction === 'in' ? 'out' : 'in'
  yield {
    id: 'nacl.stateless-return',
    severity: 'error',
    path: [direction, silent],
    message: `replies to what rule ${rules[silent]?.number} lets through are denied: a network ACL does not know replies`,
    hint: `allow ${rules[silent]?.cidr} the ports 1024-65535 in "${back}"`,
  }
}

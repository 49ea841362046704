import type { CheckContext, Facts, Path, Problem } from '@planner/contract'
import { factList, servedPorts } from './fact-list.js'
import { opens, portsOf } from './firewall.js'
import { type GroupRule, rulePorts } from './group-rule.js'
import { overQuota, overRegionQuota } from './quotas.js'
import type { SecurityGroupProps } from './security-group.types.js'

type Check = CheckContext<SecurityGroupProps>

/** Where replies go: a range of high ports as wide as systems take theirs from. */
const EPHEMERAL_FIRST = 1024
const EPHEMERAL_WIDTH = 16_384

export function* securityGroupProblems(ctx: Check): Generator<Problem> {
  for (const direction of ['in', 'out'] as const) {
    const rules = ctx.props[direction] ?? []
    for (const [index, rule] of rules.entries()) yield* ruleProblems(rule, [direction, index])
    yield* limitProblems(ctx, rules, direction)
  }
  yield* replyProblems(ctx.props)
  const users = ctx.referrers('securityGroups')
  for (const user of users) yield* userProblems(ctx, user)
  yield* overRegionQuota(ctx, 'sg.count-limit', 'vpc.vpc-security-groups-per-region', 'aws:vpc:security-group')
}

function* ruleProblems({ cidrs, group, prefixList, ports = [] }: GroupRule, path: Path): Generator<Problem> {
  const sources = [cidrs, group, prefixList].filter((source) => source !== undefined).length
  if (sources !== 1)
    yield {
      id: 'sg.rule-source',
      severity: 'error',
      path,
      message: sources === 0 ? 'the rule does not say whom it is for' : 'the rule names more than one kind of peer',
      hint: 'give "cidrs", "group" or "prefixList", one of the three',
    }
  for (const [index, written] of ports.entries()) {
    const [first, last] = portsOf(written)
    if (first > last || last > 65_535)
      yield {
        id: 'sg.ports',
        severity: 'error',
        path: [...path, 'ports', index],
        message: `"${written}" is no range of ports`,
        hint: 'write the lower one first, up to 65535',
      }
  }
}

/** AWS counts one rule for each range of ports and each peer, IPv4 and IPv6 apart. */
function* limitProblems(ctx: Check, rules: readonly GroupRule[], direction: 'in' | 'out'): Generator<Problem> {
  const counted = (ipv6: boolean): number => rules.reduce((sum, rule) => sum + Math.max(1, rule.ports?.length ?? 1) * peers(rule, ipv6), 0)
  yield* overQuota(ctx, 'sg.rules-limit', 'vpc.rules-per-security-group-each-direction', Math.max(counted(false), counted(true)), [
    direction,
  ])
}

const peers = ({ cidrs }: GroupRule, ipv6: boolean): number =>
  cidrs === undefined ? 1 : cidrs.filter((cidr) => cidr.includes(':') === ipv6).length

/** A group knows the replies to what it let through; rules for them only open more than is needed. */
function* replyProblems({ in: incoming = [], out = [] }: SecurityGroupProps): Generator<Problem> {
  const rules = [
    ...incoming.map((rule, index) => ({ rule, path: ['in', index] })),
    ...out.map((rule, index) => ({ rule, path: ['out', index] })),
  ]
  for (const { rule, path } of rules)
    if (rule.protocol !== 'all' && rulePorts(rule).some(([first, last]) => first >= EPHEMERAL_FIRST && last - first >= EPHEMERAL_WIDTH))
      yield {
        id: 'sg.stateful-no-return-rule',
        severity: 'info',
        path,
        message: 'it opens the ports that replies come to, and a security group lets replies through by itself',
        hint: 'remove the rule, unless connections start on these ports',
      }
}

/** What of a resource that it protects does not fit. */
function* userProblems(ctx: Check, user: Facts): Generator<Problem> {
  const { vpc, alsoIn = [] } = ctx.props
  const there = user['vpc.address']
  if (user.region !== ctx.region || (vpc !== undefined && typeof there === 'string' && there !== vpc && !alsoIn.includes(there)))
    yield {
      id: 'sg.same-vpc',
      severity: 'error',
      path: ['vpc'],
      message: `${user.address} lies in ${user.region === ctx.region ? there : user.region}, where this group is unknown`,
      hint: user.region === ctx.region ? `add "${there}" to "alsoIn", or take a group of that VPC` : 'take a group of that region',
    }
  const groups = factList(user['security.groups'])
  // What concerns all groups of a resource is told once, by the first.
  if (groups.length > 0 && groups[0] !== ctx.address) return
  yield* overQuota(ctx, 'sg.per-eni-limit', 'vpc.security-groups-per-network-interface', groups.length, [])
  const closed = closedTo(ctx, user, groups)
  if (closed.length > 0)
    yield {
      id: 'sg.app-port-open',
      severity: 'error',
      path: ['in'],
      message: `${user.address} serves port ${closed.join(', ')}, and none of its security groups lets anyone in there`,
      hint: 'add a rule for those who need it',
    }
}

/** Ports that the resource serves and that neither this group nor another of its groups opens. */
const closedTo = (ctx: Check, user: Facts, groups: readonly string[]): readonly string[] => {
  const own = (ctx.props.in ?? []).flatMap(rulePorts)
  const closed = servedPorts(user).filter((port) => !own.some(([first, last]) => first <= Number(port) && Number(port) <= last))
  if (closed.length === 0 || groups.length < 2) return closed
  const others = ctx.all('aws:vpc:security-group').filter(({ address = '' }) => groups.includes(address))
  const open = others.flatMap((group) => factList(group['security.open-ports']))
  return closed.filter((port) => !opens(open, Number(port)))
}

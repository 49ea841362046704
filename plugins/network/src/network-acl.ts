import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/network-acl.schema.json' with { type: 'json' }
import { type AclRule, aclPorts, inOrder } from './acl-rule.js'
import { ALL_PORTS, covers, isWorld, portsText } from './firewall.js'
import type { NetworkAclProps } from './network-acl.types.js'
import { networkAclProblems } from './network-acl-checks.js'

const isEverything = (rule: AclRule): boolean =>
  isWorld(rule.cidr) && (rule.protocol === undefined || rule.protocol === 'all') && covers(aclPorts(rule), ALL_PORTS)

/** Whether the rules let everyone in everywhere, before any of them denies something. */
const allowsEverything = (rules: readonly AclRule[]): boolean => {
  const first = rules.find((rule) => rule.action === 'deny' || isEverything(rule))
  return first?.action === 'allow'
}

const openPorts = (rules: readonly AclRule[] = []): readonly string[] =>
  rules
    .filter(({ action, protocol }) => action === 'allow' && protocol !== 'icmp' && protocol !== 'icmpv6')
    .map((rule) => portsText(aclPorts(rule)))

const facts = ({ props }: ResourceContext<NetworkAclProps>): Facts => ({
  'vpc.address': props.vpc,
  'security.open-ports': openPorts(props.in),
  'security.allows-all': allowsEverything(inOrder(props.in)),
})

export default {
  title: 'Network ACL',
  summary: 'A stateless firewall of subnets by numbered rules; free, checked for their order and for replies.',
  schema,
  serviceModel: 'infrastructure',
  lines: () => [],
  facts,
  problems: (ctx: CheckContext<NetworkAclProps>): Iterable<Problem> => networkAclProblems(ctx),
} satisfies ResourceType<NetworkAclProps>

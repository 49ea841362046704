import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/security-group.schema.json' with { type: 'json' }
import { isWorld, portsText } from './firewall.js'
import { type GroupRule, rulePorts } from './group-rule.js'
import type { SecurityGroupProps } from './security-group.types.js'
import { securityGroupProblems } from './security-group-checks.js'

const texts = (rules: readonly GroupRule[]): readonly string[] => [...new Set(rules.flatMap(rulePorts).map(portsText))]

const facts = ({ props }: ResourceContext<SecurityGroupProps>): Facts => {
  const rules = props.in ?? []
  const open = rules.filter(({ cidrs = [] }) => cidrs.some(isWorld))
  return {
    'vpc.address': props.vpc,
    'security.open-ports': texts(rules),
    'security.open-to-world-ports': texts(open),
    'network.open-to-world': open.length > 0,
    'security.source-groups': rules.flatMap(({ group }) => group ?? []),
    'security.source-ranges': [...new Set(rules.flatMap(({ cidrs = [] }) => cidrs))],
  }
}

export default {
  title: 'Security group',
  summary: 'A stateful firewall of network interfaces; free, checked for what it opens.',
  schema,
  serviceModel: 'infrastructure',
  lines: () => [],
  facts,
  problems: (ctx: CheckContext<SecurityGroupProps>): Iterable<Problem> => securityGroupProblems(ctx),
} satisfies ResourceType<SecurityGroupProps>

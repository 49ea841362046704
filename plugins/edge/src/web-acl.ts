import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/web-acl.schema.json' with { type: 'json' }
import type { WebAclProps } from './web-acl.types.js'
import { webAclLines } from './web-acl-lines.js'

type Context = ResourceContext<WebAclProps>

const lines = (ctx: Context): Iterable<CostLine> => webAclLines(ctx)

const facts = ({ props }: Context): Facts => ({
  'protection.waf': true,
  'protection.targets': props.protects ?? [],
  'protection.rate-limiting': props.rateLimiting === true,
  'protection.bot-control': props.botControl !== undefined,
  'protection.fraud-control': props.fraudControl !== undefined,
  'waf.scope': props.scope ?? 'regional',
  'logging.enabled': props.logging === true,
})

function* problems({ props }: CheckContext<WebAclProps>): Generator<Problem> {
  if (props.ruleGroupRules !== undefined && props.ruleGroupRules !== 0 && (props.ruleGroups ?? 0) === 0)
    yield {
      id: 'waf.rule-group-rules',
      severity: 'warn',
      path: ['ruleGroupRules'],
      message: 'there are rules in rule groups, but no rule group',
      hint: 'add "ruleGroups"',
    }
  if (
    (props.rules ?? 0) === 0 &&
    (props.ruleGroups ?? 0) === 0 &&
    (props.managedRuleGroups ?? 0) === 0 &&
    !props.botControl &&
    !props.fraudControl
  )
    yield {
      id: 'waf.no-rules',
      severity: 'warn',
      path: ['rules'],
      message: 'a web ACL without rules lets every request pass',
      hint: 'add "rules" or "managedRuleGroups"',
    }
}

export default {
  title: 'WAF web ACL',
  summary: 'Web ACLs, rules and rule groups, requests by capacity, Bot Control, Fraud Control, CAPTCHA.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<WebAclProps>

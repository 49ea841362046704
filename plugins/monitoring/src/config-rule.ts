import type { CostLine, Facts, PriceQuery, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/config-rule.schema.json' with { type: 'json' }
import type { ConfigRuleProps } from './config-rule.types.js'

type Context = ResourceContext<ConfigRuleProps>

const WHERE = {
  rule: { usagetype: 'ConfigRuleEvaluations' },
  'conformance-pack': { meter: 'config.conformance' },
  proactive: { meter: 'config.proactive' },
} as const satisfies Readonly<Record<string, PriceQuery['where']>>

function* lines(ctx: Context): Generator<CostLine> {
  const { kind = 'rule' } = ctx.props
  yield {
    id: 'evaluations',
    label: 'Rule evaluations',
    quantity: ctx.input(['evaluations'], 'evaluation'),
    price: { offer: 'AWSConfig', where: WHERE[kind], per: 'evaluation' },
    charge: 'usage',
    pool: `AWSConfig.${kind}`,
  }
}

const facts = ({ props }: Context): Facts => ({
  'audit.rules': true,
  'audit.rule-kind': props.kind ?? 'rule',
  'audit.rule-count': props.count,
})

export default {
  title: 'AWS Config rules',
  summary: 'Evaluations of rules, conformance packs and proactive checks, by tiers that the account shares.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<ConfigRuleProps>

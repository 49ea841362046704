import type { CostLine, PriceQuery, Quantity, ResourceContext, Unit } from '@planner/contract'
import type { WebAclProps } from './web-acl.types.js'

type Context = ResourceContext<WebAclProps>

/** Where AWS lists what protects CloudFront. */
const CLOUDFRONT_REGION = 'us-east-1'

const product = ({ props }: Context, where: PriceQuery['where'], per: Unit): PriceQuery => ({
  offer: 'awswaf',
  where,
  per,
  ...(props.scope === 'cloudfront' ? { region: CLOUDFRONT_REGION } : {}),
})

export function* webAclLines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  const acls = ctx.input(['count'], 'acl')
  yield {
    id: 'acls',
    label: 'Web ACLs',
    quantity: acls.times(ctx.month.length),
    price: product(ctx, { usagetype: 'WebACLV2' }, 'acl-month'),
    charge: 'recurring',
  }
  yield ruleLine(ctx, 'rules', 'Rules', 'rules')
  if (isCounted(props.ruleGroups)) yield ruleLine(ctx, 'rule-groups', 'Rule groups', 'ruleGroups')
  if (isCounted(props.ruleGroupRules)) yield ruleLine(ctx, 'rule-group-rules', 'Rules in rule groups', 'ruleGroupRules')
  if (isCounted(props.managedRuleGroups)) yield ruleLine(ctx, 'managed-rule-groups', 'Managed rule groups', 'managedRuleGroups')
  yield requestLine(ctx)
  if (props.largeBodies) yield largeBodyLine(ctx, props.largeBodies.limit)
  yield* botLines(ctx)
  yield* fraudLines(ctx)
  if (props.captchas !== undefined)
    yield usageLine(ctx, 'captchas', 'CAPTCHA attempts', ctx.input(['captchas'], 'request'), 'captcha-attempts-processed')
  if (props.challenges !== undefined)
    yield usageLine(ctx, 'challenges', 'Challenges served', ctx.input(['challenges'], 'request'), 'challenge-served-processed')
}

const isCounted = (amount: unknown): boolean => amount !== undefined && amount !== 0

/** A rule, a rule group and a managed rule group of an ACL all cost what a rule costs; those in a group are counted once. */
const ruleLine = (
  ctx: Context,
  id: string,
  label: string,
  key: 'rules' | 'ruleGroups' | 'ruleGroupRules' | 'managedRuleGroups',
): CostLine => {
  const rules = ctx.input([key], 'rule').times(ctx.month.length)
  return {
    id,
    label,
    quantity: key === 'ruleGroupRules' ? rules : rules.times(ctx.input(['count'], 'acl').as('1')),
    price: product(ctx, { usagetype: 'RuleV2' }, 'rule-month'),
    charge: 'recurring',
  }
}

/** The price list has a tier of requests for 1,500 capacity units, and one for each 500 above. */
const requestLine = (ctx: Context): CostLine => {
  const { capacity = 1500 } = ctx.props
  const tier = 1 + Math.ceil(Math.max(0, capacity - 1500) / 500)
  return {
    id: 'requests',
    label: tier === 1 ? 'Requests' : `Requests, up to ${1000 + 500 * tier} capacity units`,
    quantity: ctx.input(['requests'], 'request'),
    price: product(ctx, { usagetype: `RequestV2-Tier${tier}` }, 'request'),
    charge: 'usage',
  }
}

const largeBodyLine = (ctx: Context, limit: number): CostLine =>
  usageLine(
    ctx,
    'large-bodies',
    `Bodies inspected up to ${limit} KB`,
    ctx.input(['largeBodies', 'requests'], 'request'),
    `requests-processed-${limit}kb`,
  )

function* botLines(ctx: Context): Generator<CostLine> {
  const { botControl } = ctx.props
  if (!botControl) return
  yield subscriptionLine(ctx, 'bot-control', 'Bot Control', 'amr-bot-control')
  const requests = ctx.input(['botControl', 'requests'], 'request', ctx.input(['requests'], 'request'))
  yield {
    ...usageLine(ctx, 'bot-control.requests', 'Bot Control, requests', requests, 'amr-bot-control-request-processed'),
    ...partlyFree(ctx, 'waf.bot-control-requests'),
  }
  if (botControl.targeted === undefined) return
  const targeted = ctx.input(['botControl', 'targeted'], 'request')
  yield {
    ...usageLine(ctx, 'bot-control.targeted', 'Targeted bots, requests', targeted, 'amr-bot-control-targeted-request-processed'),
    ...partlyFree(ctx, 'waf.targeted-bot-control-requests'),
  }
}

function* fraudLines(ctx: Context): Generator<CostLine> {
  if (!ctx.props.fraudControl) return
  yield subscriptionLine(ctx, 'fraud-control', 'Fraud Control', 'amr-atp')
  const requests = ctx.input(['fraudControl', 'requests'], 'request')
  yield {
    ...usageLine(ctx, 'fraud-control.requests', 'Fraud Control, requests', requests, 'amr-fraud-control-request-processed'),
    ...partlyFree(ctx, 'waf.fraud-control-requests'),
  }
}

const subscriptionLine = (ctx: Context, id: string, label: string, meter: string): CostLine => ({
  id,
  label,
  quantity: ctx.input(['count'], 'acl').times(ctx.month.length),
  price: product(ctx, { meter: `${meter}-activated-per-month` }, 'acl-month'),
  charge: 'recurring',
})

const usageLine = (ctx: Context, id: string, label: string, quantity: Quantity, meter: string): CostLine => ({
  id,
  label,
  quantity,
  price: product(ctx, { meter: `${meter}-per-request` }, 'request'),
  charge: 'usage',
})

/** The first requests of a month are part of the price of the rule group. */
const partlyFree = (ctx: Context, rule: string): Pick<CostLine, 'pool' | 'included'> => ({
  pool: `awswaf.${rule}`,
  included: ctx.spec('billing-rules', rule, 'amount', 'request'),
})

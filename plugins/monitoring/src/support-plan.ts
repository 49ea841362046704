import type {
  AbsenceContext,
  CheckContext,
  CostLine,
  Facts,
  Omission,
  Problem,
  Quantity,
  ResourceContext,
  ResourceType,
} from '@planner/contract'
import schema from '../schemas/support-plan.schema.json' with { type: 'json' }
import { bracketsOf, shareOfSpend } from './support-brackets.js'
import type { SupportPlanProps } from './support-plan.types.js'

type Context = ResourceContext<SupportPlanProps>

const TABLE = 'support-plans'

const planOf = ({ props }: Context): string => props.plan ?? 'basic'

function* lines(ctx: Context): Generator<CostLine> {
  const plan = planOf(ctx)
  const row = ctx.catalog(TABLE, plan)
  if (plan === 'basic' || !row) return
  const least = ctx.spec(TABLE, plan, 'minimumPerMonth', 'USD')
  const brackets = bracketsOf(row.cells.percentOfCharges ?? '')
  if (!brackets) {
    yield* withoutBrackets(ctx, least, /^([\d.]+)%/.exec(row.cells.percentOfCharges ?? '')?.[1])
    return
  }
  const fee = shareOfSpend(ctx, ctx.input(['spend'], 'USD'), brackets)
    .atLeast(least)
    .named(`fee of the ${plan} plan`)
  yield {
    id: 'fee',
    label: `Support plan, ${plan}`,
    quantity: fee
      .dividedBy(ctx.constant(1, 'USD', 'a dollar of the fee'))
      .as('1')
      .times(ctx.constant(1, 'dollar', 'the fee is counted in dollars')),
    price: { given: ctx.constant(1, 'USD/dollar', 'the fee is money already') },
    charge: 'recurring',
    note: `${row.source}, ${row.asOf}: a share of the spend that the design gives, at least the minimum`,
  }
}

/** The share that the plan takes is in no source: its minimum is known, what goes beyond is not. */
function* withoutBrackets(ctx: Context, least: Quantity, highest: string | undefined): Generator<CostLine> {
  const plan = planOf(ctx)
  yield {
    id: 'fee',
    label: `Support plan, ${plan}, minimum`,
    quantity: least
      .dividedBy(ctx.constant(1, 'USD', 'a dollar of the fee'))
      .as('1')
      .times(ctx.constant(1, 'dollar', 'the fee is counted in dollars')),
    price: { given: ctx.constant(1, 'USD/dollar', 'the fee is money already') },
    charge: 'recurring',
  }
  // While the highest share is below the minimum, the brackets do not matter.
  if (highest !== undefined && within(ctx, ctx.input(['spend'], 'USD').times(ctx.constant(highest, '1', 'highest share, per cent')), least))
    return
  yield {
    id: 'share',
    label: `Support plan, ${plan}, share of the spend beyond the minimum`,
    quantity: ctx.input(['spend'], 'USD'),
    price: { offer: 'AWSSupportEnterprise', where: { meter: `support.${plan}.share` }, per: 'USD' },
    charge: 'recurring',
    note: 'no source of planner has the brackets of this plan',
  }
}

/** Whether so many per cent come to at most `least`; false if the amount is not known. */
const within = (ctx: Context, percents: Quantity, least: Quantity): boolean => {
  const over = percents
    .dividedBy(ctx.constant(100, '1', 'per cent'))
    .minus(least)
    .atLeast(ctx.constant(0, 'USD', 'nothing beyond'))
  return over.known && over.isZero
}

const facts = (ctx: Context): Facts => {
  const plan = planOf(ctx)
  const full = plan !== 'basic' && plan !== 'classic-developer'
  return {
    'support.plan': plan,
    'support.paid': plan !== 'basic',
    'support.trusted-advisor': full ? 'full' : 'core',
    'support.advisor-review-days': ctx.props.advisorReviewDays,
  }
}

function* problems(ctx: CheckContext<SupportPlanProps>): Generator<Problem> {
  const plan = planOf(ctx)
  const ends = ctx.catalog(TABLE, plan)?.cells.ends
  if (ends !== undefined)
    yield {
      id: 'support.plan-ends',
      severity: ends <= ctx.asOf ? 'error' : 'warn',
      path: ['plan'],
      message: `the ${plan} plan ${ends <= ctx.asOf ? 'ended' : 'ends'} on ${ends}`,
      hint: 'take "business-support-plus", "enterprise" or "unified-operations"',
    }
}

/** A plan is of the account, and its fee a share of all that the account spends: of this design, its part. */
function* absent({ workload, monthly }: AbsenceContext): Generator<Omission> {
  if (!monthly || monthly.high === 0 || workload.environment === 'test' || workload.environment === 'development') return
  const { low, expected, high } = monthly
  yield {
    id: 'support-plan',
    label: 'AWS Support, Business Support+',
    why: 'in production one usually wants technical help, and its fee is a share of the bill',
    assumes: 'an account that spends what this design costs; the fee of an account that spends more is larger, and counts once',
    add: [
      {
        op: 'add',
        path: '/resources/support-plan',
        value: { type: 'aws:support:plan', plan: 'business-support-plus', spend: low === high ? expected : { low, expected, high } },
      },
    ],
  }
}

export default {
  title: 'Support plan',
  summary: 'AWS Support: a share of the spend that the design gives, at least the minimum of the plan; with it all of Trusted Advisor.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
  absent,
} satisfies ResourceType<SupportPlanProps>

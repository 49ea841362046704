import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/quicksight-account.schema.json' with { type: 'json' }
import type { QuicksightAccountProps } from './quicksight-account.types.js'

type Context = ResourceContext<QuicksightAccountProps>

/** Subscriptions that are priced by region, beside those of plain authors. */
const PEOPLE = {
  proAuthors: ['Authors with generative features', 'enterprise-monthly-author-pro-subscriptions-per-user'],
  readers: ['Readers', 'enterprise-monthly-reader-subscriptions-per-user'],
  proReaders: ['Readers with generative features', 'enterprise-monthly-reader-pro-subscriptions-per-user'],
} as const

const PEOPLE_IDS = { proAuthors: 'pro-authors', readers: 'readers', proReaders: 'pro-readers' } as const

type Kind = keyof typeof PEOPLE

const KINDS = Object.keys(PEOPLE) as readonly Kind[]

function* lines(ctx: Context): Generator<CostLine> {
  const { edition = 'enterprise', term = 'monthly' } = ctx.props
  const authors = ctx.input(['authors'], 'user')
  yield {
    id: 'authors',
    label: `Authors, ${edition}, ${term}`,
    quantity: authors.times(ctx.month.length),
    price: {
      offer: 'AmazonQuickSight',
      where: { meter: `${edition}-${term}-user-subscriptions-per-user` },
      per: 'user-month',
      region: 'global',
    },
    charge: 'recurring',
  }
  for (const kind of KINDS) if (ctx.given([kind])) yield subscriptionLine(ctx, kind)
  const included = authors.times(ctx.spec('analytics-rules', 'quicksight.spice-per-author', 'amount', 'GB/user')).as('GB')
  yield {
    id: 'spice',
    label: 'SPICE memory beyond what authors bring',
    quantity: ctx.input(['spice'], 'GB').beyond(included).times(ctx.month.length),
    price: { offer: 'AmazonQuickSight', where: { meter: `${edition}-spice-capacity-provisioned-per-gb-mo` }, per: 'GB-month' },
    charge: 'recurring',
  }
}

const subscriptionLine = (ctx: Context, kind: Kind): CostLine => {
  const [label, meter] = PEOPLE[kind]
  return {
    id: PEOPLE_IDS[kind],
    label,
    quantity: ctx.input([kind], 'user').times(ctx.month.length),
    price: { offer: 'AmazonQuickSight', where: { meter }, per: 'user-month' },
    charge: 'recurring',
  }
}

const facts = ({ props }: Context): Facts => ({
  'analytics.edition': props.edition ?? 'enterprise',
  'storage.encrypted': props.edition !== 'standard',
  'encryption.in-transit': true,
  'scaling.automatic': true,
})

function* problems(ctx: CheckContext<QuicksightAccountProps>): Generator<Problem> {
  if (ctx.props.edition !== 'standard') return
  for (const kind of KINDS)
    if (ctx.given([kind]))
      yield {
        id: 'quicksight.enterprise-only',
        severity: 'error',
        path: [kind],
        message: 'the Standard edition has authors only',
        hint: `remove "${kind}", or take the Enterprise edition`,
      }
}

export default {
  title: 'QuickSight account',
  summary: 'Authors and readers by the month, SPICE memory beyond what authors bring.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<QuicksightAccountProps>

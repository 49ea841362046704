import type { CostLine, PriceQuery, Quantity, ResourceContext, Unit } from '@planner/contract'
import { payloadUnits, publishedData } from './payload.js'
import { subscriptionLine } from './subscription-lines.js'
import type { TopicProps } from './topic.types.js'

type Context = ResourceContext<TopicProps>

export function* topicLines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  if (props.kind === 'fifo') yield* fifoPublishLines(ctx)
  else yield publishLine(ctx)
  for (const index of (props.subscriptions ?? []).keys()) yield* subscriptionLine(ctx, index)
  yield* dataLines(ctx)
}

const product = (where: PriceQuery['where'], per: Unit): PriceQuery => ({ offer: 'AmazonSNS', where, per })

const one = (ctx: Context): Quantity => ctx.constant(1, 'message', 'a call publishes at least one')
const batch = (ctx: Context): Quantity => ctx.input(['batch'], 'message').atLeast(one(ctx))
const calls = (ctx: Context): Quantity => ctx.input(['messages'], 'message').dividedBy(batch(ctx)).as('request')

const publishLine = (ctx: Context): CostLine => ({
  id: 'publish',
  label: 'Messages published',
  quantity: calls(ctx).times(payloadUnits(ctx, ctx.input(['messageSize'], 'KB').times(batch(ctx).as('1')), 'sns.request-size')),
  price: product({ usagetype: 'Requests-Tier1' }, 'request'),
  charge: 'usage',
  pool: 'AmazonSNS.requests',
  allowance: { offer: 'AmazonSNS', where: { productFamily: 'Free Tier', meter: 'requests.free' } },
})

/** FIFO topics count data where standard ones count units of 64 KB. */
function* fifoPublishLines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'publish',
    label: 'Messages published',
    quantity: calls(ctx),
    price: product({ usagetype: 'F-Request-Tier1' }, 'request'),
    charge: 'usage',
  }
  yield {
    id: 'payload',
    label: 'Data published',
    quantity: publishedData(ctx),
    price: product({ usagetype: 'F-Ingress-Tier1' }, 'GB'),
    charge: 'usage',
  }
}

function* dataLines(ctx: Context): Generator<CostLine> {
  const { dataProtection, archive } = ctx.props
  const line = (id: string, label: string, quantity: Quantity, meter: string): CostLine => ({
    id,
    label,
    quantity,
    price: product({ meter }, quantity.unit),
    charge: 'usage',
  })
  if (ctx.given(['scanned']))
    yield line('filter', 'Filters on the payload', ctx.input(['scanned'], 'GB'), 'amazon-sns-standard-payload-scanned-filtered-per-gb')
  if (dataProtection) {
    yield line('protection', 'Data protection', ctx.input(['dataProtection', 'scanned'], 'GB'), 'amazon-sns-message-scanning-per-gb')
    const audited = ctx.input(['dataProtection', 'audited'], 'GB')
    if (!audited.isZero) yield line('audit', 'Audit reports', audited, 'amazon-sns-audit-reporting-per-gb')
  }
  if (!archive) return
  yield line(
    'archive.processing',
    'Archive, data put in',
    ctx.input(['archive', 'processed'], 'GB'),
    'amazon-sns-fifo-topics-archive-processing-per-gb',
  )
  const stored = ctx.input(['archive', 'stored'], 'GB').times(ctx.month.length)
  yield { ...line('archive.storage', 'Archive, data kept', stored, 'amazon-sns-fifo-topics-storage-per-gb-month'), charge: 'recurring' }
}

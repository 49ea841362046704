import type { CostLine, Quantity, ResourceContext } from '@planner/contract'
import { labelled } from './amounts.js'
import { usageProduct } from './product.js'

/** What is watched: vCPU-months of a family, or ACU-months of serverless instances. */
interface Watched {
  readonly prefix: string
  readonly unit: 'vCPU' | 'ACU'
  readonly quantity: Quantity
  readonly family?: string
}

const DAYS_OF_A_MONTH = 31
const TWO_YEARS = 731

/** Families whose two years of history are a product of their own in the price list. */
const OWN_PRODUCT: ReadonlySet<string> = new Set(['m3', 'm4', 'm5', 'r3', 'r4', 'r5', 't2', 't3'])

/** History beyond the free 7 days: a first month, and each further one; two years in one on old families. */
export function* insightsLines(ctx: ResourceContext, watched: Watched): Generator<CostLine> {
  const days: number = ctx.props.performanceInsights?.retentionDays ?? 7
  if (days <= 7) return
  const { prefix, unit, quantity, family = '' } = watched
  const per = `${unit}-month`
  const id = `${prefix}performance-insights`
  if (days === TWO_YEARS && OWN_PRODUCT.has(family)) {
    const price = usageProduct(`PI_LTR:${family.toUpperCase()}`, per)
    yield { id, label: labelled('Performance Insights, two years of history', prefix), quantity, price, charge: 'usage' }
    return
  }
  const kind = unit === 'ACU' ? 'Serverless' : 'Provisioned'
  const first = usageProduct(`PI_LTR_FMR:${kind}`, per)
  yield { id, label: labelled('Performance Insights, first month of history', prefix), quantity, price: first, charge: 'usage' }
  const more = Math.round(days / DAYS_OF_A_MONTH) - 1
  if (more > 0)
    yield {
      id: `${id}.more`,
      label: labelled(`Performance Insights, ${more} more months of history`, prefix),
      quantity: quantity.times(ctx.constant(more, '1', 'months of history beyond the first')),
      price: usageProduct(`PI_LTR_AMR:${kind}`, per),
      charge: 'usage',
    }
}

/** API requests beyond the free ones of the account. */
export function* insightsRequests(ctx: ResourceContext): Generator<CostLine> {
  if (!ctx.given(['performanceInsights', 'requests'])) return
  yield {
    id: 'performance-insights.requests',
    label: 'Performance Insights API requests',
    quantity: ctx.input(['performanceInsights', 'requests'], 'request'),
    price: { offer: 'AmazonRDS', where: { productFamily: 'Performance Insights', usagetype: 'PI_API' }, per: 'request' },
    charge: 'usage',
  }
}

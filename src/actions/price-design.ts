import { priceResources } from '../costing/basis.js'
import { estimateOf } from '../costing/estimate.js'
import type { FoundOmission, Monthly } from '../costing/omissions.js'
import { type Exchange, exchangeOf } from '../costing/overlays.js'
import type { Design } from '../design/design.js'
import { buildResult } from '../result/build-result.js'
import { withFactFailures } from '../result/fact-failures.js'
import type { Result } from '../result/result.types.js'
import type { Deps } from './deps.js'
import { loadChecked } from './load-checked.js'
import { pluginBook } from './plugin-book.js'
import { privateBook } from './private-book.js'

/** How a design is to be priced, where its file does not decide. */
export interface PricingOptions {
  /** ISO date; default: the design's, or today. */
  readonly asOf?: string | undefined
  /** Months; default: the design's, or 12. */
  readonly horizon?: number | undefined
  /** In place of the design's region. */
  readonly region?: string | undefined
  /** Files of private prices, beside those that the design names; they win over them. */
  readonly prices?: readonly string[] | undefined
  /** In place of the design's currency. */
  readonly currency?: CurrencyRate | undefined
  /** Whether the result says how each number was worked out. */
  readonly traces: boolean
  /** Whether the result says what the design leaves out; `unless-large` leaves it to the design's size. */
  readonly omissions?: boolean | 'unless-large' | undefined
  /** Whether the design is reviewed, too. */
  readonly review?: boolean | undefined
  /** Whether the result holds what resource types add to reports. */
  readonly sections?: boolean | undefined
}

/** A priced design. */
export interface PricedDesign {
  readonly result: Result
  readonly design: Design
  /** What it leaves out, if that was asked for. */
  readonly omissions: readonly FoundOmission[]
}

/** A currency to show amounts in, at a rate that the user states. */
export interface CurrencyRate {
  readonly to: string
  /** Decimal text: how much of it one `from` is. */
  readonly rate: string
  readonly from: string
}

const usualHorizon = 12

/** In a larger design, what it leaves out is looked for on request: it takes longer than the estimate. */
export const MOST_LOOKED_THROUGH = 500

/** Loads a design and works out its result document. */
export async function priceDesign(file: string, options: PricingOptions, deps: Deps): Promise<Result> {
  return (await pricedDesign(file, options, deps)).result
}

/** The same, with the design and what can be added to it. */
export async function pricedDesign(file: string, options: PricingOptions, deps: Deps): Promise<PricedDesign> {
  const [host, list] = await Promise.all([deps.host(), deps.priceBook()])
  try {
    const { design, types, asOf } = await loadChecked(file, options, { host, priceBook: list }, deps)
    const brought = await pluginBook({ design, types, asOf }, host, list)
    const { book: priceBook, files } = await privateBook(design, options.prices ?? [], brought.book, deps)
    const horizon = options.horizon ?? design.document.horizon ?? usualHorizon
    const exchange = exchangeFor(design, options.currency, deps)
    const { traces } = options
    const how = { priceBook, asOf, horizon, exchange }
    const basis = priceResources({ design, types, traces, ...how })
    const estimate = estimateOf(basis)
    const privatePrices = [...brought.files(), ...files()]
    const costs = buildResult({
      planner: deps.version,
      design,
      estimate,
      get priceBookDigest() {
        return priceBook.digest
      },
      privatePrices,
      failures: brought.failures,
      traces,
    })
    const patching = { host, regions: list.catalogKeys('aws-regions') }
    const reviewed = options.review ? await (await import('./review-design.js')).withReview(costs, basis, patching, deps.today()) : costs
    const shown = options.sections ? (await import('../result/sections.js')).withSections(reviewed, basis) : reviewed
    const result = withFactFailures(shown, basis.evaluation)
    const wanted = options.omissions === 'unless-large' ? design.resources.length <= MOST_LOOKED_THROUGH : options.omissions === true
    if (!wanted || design.resources.length === 0) return { result, design, omissions: [] }
    const [{ findOmissions }, { withOmissions }] = await Promise.all([import('../costing/omissions.js'), import('../result/omissions.js')])
    const omissions = await findOmissions(basis, patching, dollarsAMonth(result))
    return { result: withOmissions(result, omissions, design), design, omissions: omissions.found }
  } finally {
    list.close()
  }
}

function exchangeFor({ document }: Design, stated: CurrencyRate | undefined, { today }: Pick<Deps, 'today'>): Exchange | undefined {
  if (stated) return { ...stated, date: today(), source: 'stated with --currency' }
  return document.currency && exchangeOf(document.currency)
}

function dollarsAMonth({ currency, totals: { monthly } }: Result): Monthly {
  if (currency !== 'USD') return undefined
  const cents = (text: string): number => Math.round(Number(text) * 100) / 100
  return { low: cents(monthly.low), expected: cents(monthly.expected), high: cents(monthly.high) }
}

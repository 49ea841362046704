import type { Line, Result } from '../../result/result.types.js'
import type { Comparison } from '../compare.js'
import type { TraceStep } from '../trace-step.js'
import { anchorsOf } from './anchors.js'
import { type AvailabilityView, availabilityOf } from './availability.js'
import { type CarbonView, carbonOf } from './carbon.js'
import { type ChangesView, changesOf } from './changes.js'
import { type CostView, costOf } from './cost.js'
import { detailOf, type OwnerView, pricesOf } from './detail.js'
import { type LedgerView, ledgerOf } from './ledger.js'
import { type MonthsView, monthsOf } from './months.js'
import { type OptionView, optionsOf } from './options.js'
import { type ReviewView, reviewOf } from './review.js'
import { type SourcesView, sourcesOf } from './sources.js'
import { type SummaryView, summaryOf } from './summary.js'

/** All that a report says, in words and figures that are ready to show. */
export interface ReportView {
  readonly summary: SummaryView
  /** Against a baseline. */
  readonly changes: ChangesView | undefined
  readonly cost: CostView
  readonly months: MonthsView
  readonly options: readonly OptionView[]
  readonly owners: readonly OwnerView[]
  /** Where prices come from: a line has the number of its own, from 1. */
  readonly prices: readonly string[]
  /** An amount of an owner or of a line has a low and a high case. */
  readonly ranged: boolean
  /** Of the table of every line, on paper. */
  readonly lineColumns: number
  readonly review: ReviewView | undefined
  readonly availability: AvailabilityView | undefined
  readonly carbon: CarbonView | undefined
  readonly ledger: LedgerView | undefined
  readonly sources: SourcesView
}

export const reportView = (result: Result, explain: (line: Line) => readonly TraceStep[], comparison?: Comparison): ReportView => {
  const anchors = anchorsOf(result)
  const cost = costOf(result, anchors.owners)
  const review = reviewOf(result, anchors.owners)
  const ledger = ledgerOf(result)
  const owners = detailOf(result, anchors, explain)
  const ranged = owners.some(({ monthly, lines }) => [monthly, ...lines.map((line) => line.monthly)].some(({ range }) => range !== ''))
  return {
    summary: summaryOf(result, cost.resources, { review, ledger }),
    changes: comparison && changesOf(comparison, anchors.owners),
    cost,
    months: monthsOf(result),
    options: optionsOf(result, anchors.owners),
    owners,
    prices: pricesOf(owners),
    ranged,
    lineColumns: ranged ? 4 : 3,
    review,
    availability: availabilityOf(result, anchors.owners),
    carbon: carbonOf(result, anchors.owners),
    ledger,
    sources: sourcesOf(result),
  }
}

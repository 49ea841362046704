import type { Result } from '../../result/result.types.js'
import { compareDecimals, ratio, signOf } from '../decimal.js'
import { count, isRange, money, percent, quantity, span } from '../format.js'
import type { CostRow } from './cost.js'
import type { LedgerRow, LedgerView } from './ledger.js'
import type { FindingView, PillarView, ReviewView } from './review.js'
import type { NoticeView } from './sources.js'
import { type AmountView, amountOf, nameOf, saidOf, sentence } from './words.js'

export interface Figure {
  readonly label: string
  readonly amount: AmountView
  readonly note: string
}

export interface SummaryView {
  readonly title: string
  readonly description: string
  readonly facts: readonly string[]
  readonly monthly: AmountView
  readonly range: RangeView | undefined
  readonly figures: readonly Figure[]
  readonly tax: readonly Figure[]
  readonly notices: readonly NoticeView[]
  readonly costliest: readonly CostRow[]
  readonly pillars: readonly PillarView[]
  readonly findings: readonly FindingView[]
  readonly findingCount: number
  /** Open responsibilities; the first of them in words. */
  readonly open: { readonly count: number; readonly first: readonly LedgerRow[] } | undefined
  readonly freshness: string
}

/** The total on a scale from nothing to its high end. */
export interface RangeView {
  readonly low: string
  readonly expected: string
  readonly high: string
  readonly lowAt: number
  readonly expectedAt: number
}

const TOP = 3

interface Judged {
  readonly review: ReviewView | undefined
  readonly ledger: LedgerView | undefined
}

export const summaryOf = (result: Result, resources: readonly CostRow[], { review, ledger }: Judged): SummaryView => {
  const { design, totals, currency, asOf, horizon } = result
  return {
    title: nameOf(design.name),
    description: sentence(design.description ?? ''),
    facts: [nameOf(design.region), count(result.resources.length, 'resource'), count(horizon, 'month'), `prices as of ${nameOf(asOf)}`],
    monthly: amountOf(totals.monthly, totals.atLeast, currency),
    range: rangeOf(result),
    figures: figuresOf(result),
    tax: taxOf(result),
    notices: noticesOf(result),
    costliest: resources.filter(({ monthly }) => monthly.known && signOf(monthly.sort) > 0).slice(0, TOP),
    pillars: review?.pillars ?? [],
    findings: review?.findings.slice(0, TOP) ?? [],
    findingCount: review?.counts.reduce((sum, { count: own }) => sum + own, 0) ?? 0,
    open: ledger && { count: ledger.open, first: ledger.parts.find(({ first }) => first)?.rows.slice(0, TOP) ?? [] },
    freshness: freshnessOf(result),
  }
}

const rangeOf = ({ totals: { monthly }, currency }: Result): RangeView | undefined => {
  if (!isRange(monthly)) return undefined
  const [low = '', high = ''] = span(monthly, currency).split(' … ')
  const at = (amount: string): number => Math.min(1, Math.max(0, Number(ratio(amount, monthly.high) ?? '0')))
  return { low, high, expected: money(monthly.expected, currency), lowAt: at(monthly.low), expectedAt: at(monthly.expected) }
}

const figuresOf = ({ totals, months, horizon, currency }: Result): readonly Figure[] => {
  const figure = (label: string, values: Result['totals']['monthly'], note: string): Figure => ({
    label,
    amount: amountOf(values, totals.atLeast, currency),
    note,
  })
  const due = months[0]?.upfront ?? totals.upfront
  const later = compareDecimals(totals.upfront.high, due.high) > 0
  const span = horizon === 12 ? 'First year' : count(horizon, 'month')
  return [
    figure(`${span}, cash`, totals.billed, 'billed, upfront payments included'),
    figure(`${span}, effective`, totals.effective, 'upfront payments spread over their term'),
    {
      label: 'Due upfront',
      amount: amountOf(due, false, currency),
      note: later ? `${money(totals.upfront.expected, currency)} over ${count(horizon, 'month')}` : 'in the first month',
    },
    figure('First month, cash', totals.firstMonth, 'what the first bill shows'),
  ]
}

const taxOf = ({ tax, totals, currency }: Result): readonly Figure[] =>
  tax
    ? [
        {
          label: `${nameOf(tax.name)} ${quantity(tax.percent)}%, a month`,
          amount: amountOf(tax.amounts.monthly, totals.atLeast, currency),
          note: '',
        },
        { label: `A month with ${nameOf(tax.name)}`, amount: amountOf(tax.withTax.monthly, totals.atLeast, currency), note: '' },
      ]
    : []

const noticesOf = ({ unknowns, failures, budgets, problems, currency }: Result): readonly NoticeView[] => {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const quotas = problems.filter(({ severity }) => severity === 'quota')
  const notice = (tone: NoticeView['tone'], label: string, text: string): NoticeView => ({ tone, label, text, mend: '' })
  return [
    ...failures
      .slice(0, TOP)
      .map(({ address, plugin, message }) =>
        notice(
          'bad',
          'Failed',
          saidOf(address, address === '' ? `${plugin}: ${message}` : `${plugin} gave no cost; the total leaves it out.`),
        ),
      ),
    ...(errors.length > 0 ? [notice('bad', 'Errors', `${count(errors.length, 'error')} in the design.`)] : []),
    ...budgets
      .filter(({ status }) => status !== 'within')
      .map(({ name, limit, actual, status }) =>
        status === 'over'
          ? notice('bad', 'Over budget', sentence(`${name}: ${money(actual, currency)} against ${money(limit, currency)}.`))
          : notice('caution', 'Budget', sentence(`${name}: cannot be shown to hold, since a cost is not known.`)),
      ),
    ...(unknowns.length > 0
      ? [
          notice(
            'caution',
            'Not known',
            `${count(unknowns.length, 'line')} of cost ${unknowns.length === 1 ? 'is' : 'are'} not known and in no total.`,
          ),
        ]
      : []),
    ...(quotas.length > 0 ? [notice('caution', 'Quotas', `${count(quotas.length, 'default quota')} of AWS must be raised first.`)] : []),
  ]
}

/** How old the prices are that the total rests on. */
const freshnessOf = ({ priceBook: { offers } }: Result): string => {
  if (offers.length === 0) return ''
  const dates = offers.flatMap(({ published }) => published.split('…')).sort()
  const [oldest = '', newest = ''] = [dates[0], dates.at(-1)]
  const all = offers.reduce((sum, { prices }) => sum + prices, 0)
  const stale = offers.reduce((sum, { stale: own }) => sum + own, 0)
  const share = ratio(String(stale), String(all)) ?? '0'
  const age = stale === 0 ? 'none older than 18 months' : `${percent(share)} older than 18 months`
  return `${count(all, 'price')} of ${count(offers.length, 'offer')}, published ${nameOf(oldest === newest ? oldest : `${oldest} to ${newest}`)}; ${age}.`
}

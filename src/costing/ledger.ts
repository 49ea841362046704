import type { Charge } from '@planner/contract'
import type { DiscountDocument } from '../design/design.js'
import type { Price } from '../pricing/price-book.js'
import { type Amount, constant, mean, sum } from './quantity.js'

/** What one line costs in one month. */
export interface MonthCost {
  readonly quantity: Amount
  /** Cash due in the month. */
  readonly billed: Amount
  /** The month's share of the cost: upfront fees spread over their term. */
  readonly effective: Amount
}

/** One line of the estimate over the horizon. */
export interface Entry {
  readonly id: string
  readonly label: string
  readonly charge: Charge
  readonly unit: string
  readonly status: 'known' | 'free' | 'unknown-quantity' | 'unknown-price'
  /** One element if every month is the same, else one for each month of the horizon. Empty if the cost is unknown. */
  readonly months: readonly MonthCost[]
  /** The quantity where the cost is unknown but the quantity is not. */
  readonly quantity?: Amount
  readonly listed?: { readonly price: Price; readonly unit: string; readonly term: string }
  /** The price that the design states, `USD/<unit>`. */
  readonly given?: Amount
  /** Discounts off the list price that the costs are net of. */
  readonly discounts?: readonly DiscountDocument[]
  readonly unknown?: { readonly why: string; readonly mend: string }
  readonly note?: string
}

/** The part of a month's cost that a sum is over. */
export type Part = 'billed' | 'effective' | 'quantity'

/** Whether cash and effective cost are the same in every month: always, but for upfront fees. */
export const billedIsEffective = ({ months }: Entry): boolean => months.length === 1 && months[0]?.billed === months[0]?.effective

/** The sum over the horizon. */
export const overHorizon = (entry: Entry, part: Part, horizon: number): Amount | undefined => {
  const [first] = entry.months
  if (!first) return undefined
  if (entry.months.length === 1) return horizon === 1 ? first[part] : first[part].times(constant(horizon, '1', 'months of the horizon'))
  return sum(
    entry.months.map((month) => month[part]),
    first[part].unit,
    `${part} over the horizon`,
  )
}

/** The mean over the months of the horizon. */
export const monthlyMean = (entry: Entry, part: Part): Amount | undefined => {
  const [first] = entry.months
  if (!first) return undefined
  return mean(
    entry.months.map((month) => ({ weight: 1, value: month[part] })),
    `mean ${part} of a month`,
  )
}

/** Sums of entries by month, in one pass over what stays the same and one over what does not. */
export const byMonth = (entries: readonly Entry[], part: 'billed' | 'effective', horizon: number, currency: string): readonly Amount[] => {
  const steady = sum(
    entries.flatMap(({ months }) => (months.length === 1 && months[0] ? [months[0][part]] : [])),
    currency,
  )
  const varying = entries.filter(({ months }) => months.length > 1)
  return Array.from({ length: horizon }, (_, index) =>
    varying.length === 0 ? steady : sum([steady, ...varying.map(({ months }) => (months[index] as MonthCost)[part])], currency),
  )
}

/** Upfront fees that fall due within the horizon. */
export const upfrontDue = (entries: readonly Entry[], horizon: number, currency: string): Amount =>
  sum(
    entries.flatMap((entry) => (entry.charge === 'upfront' ? (overHorizon(entry, 'billed', horizon) ?? []) : [])),
    currency,
  )

/** Whether a line of unknown cost is left out of the sums. */
export const leavesOut = (entries: readonly Entry[]): boolean =>
  entries.some(({ status }) => status === 'unknown-price' || status === 'unknown-quantity')

import type { Estimate, ResourceAccount } from '../costing/estimate.js'
import { type Entry, leavesOut, monthlyMean } from '../costing/ledger.js'
import { exchangeOf, rateOf } from '../costing/overlays.js'
import { type Amount, compare, constant, sum } from '../costing/quantity.js'
import type { BudgetDocument, CurrencyDocument, Design } from '../design/design.js'
import type { Result } from './result.types.js'

/** How the design's budgets stand against the mean effective cost of a month, expected case. An unknown cost cannot be within a budget. */
export const budgetStates = (design: Design, estimate: Estimate): Result['budgets'] =>
  (design.document.budgets ?? []).map((budget, index) => {
    const { currency } = estimate
    const entries = entriesWithin(budget, estimate)
    const actual = sum(
      entries.flatMap((entry) => monthlyMean(entry, 'effective') ?? []),
      currency,
    )
    const limit = limitIn(estimate, budget, design.document.currency)
    const over = compare(actual, limit) > 0
    return {
      name: budget.name ?? budget.tag ?? budget.resource ?? budget.offer ?? `budget ${index + 1}`,
      limit: limit.texts()?.expected ?? '0',
      actual: actual.texts()?.expected ?? '0',
      status: over ? 'over' : leavesOut(entries) ? 'unknown' : 'within',
    }
  })

/** A budget stands in the currency of its design; where amounts are shown in another, its limit is converted as they are. */
const limitIn = ({ currency, exchange }: Estimate, { perMonth }: BudgetDocument, written: CurrencyDocument | undefined): Amount => {
  const stated = 'stated in the design'
  if (written?.code === currency || (written === undefined && !exchange)) return constant(perMonth, currency, stated)
  const own = written && exchangeOf(written)
  const limit = constant(perMonth, own?.to ?? exchange?.from ?? currency, stated)
  const listed = own ? limit.dividedBy(rateOf(own)) : limit
  return exchange ? listed.times(rateOf(exchange)) : listed
}

const entriesWithin = (budget: BudgetDocument, estimate: Estimate): readonly Entry[] => {
  const whole = budget.tag === undefined && budget.resource === undefined && budget.offer === undefined
  if (whole)
    return [
      ...estimate.resources.flatMap(({ entries }) => entries),
      ...estimate.commitments.flatMap(({ commitment, entries }) => (commitment.owner === undefined ? entries : [])),
    ]
  const [key, value] = (budget.tag ?? '=').split('=')
  const matches = ({ resource }: ResourceAccount): boolean =>
    (budget.resource === undefined || resource.address === budget.resource) &&
    (budget.tag === undefined || (key !== undefined && (value === undefined ? key in resource.tags : resource.tags[key] === value)))
  return estimate.resources
    .filter(matches)
    .flatMap(({ entries }) => entries.filter(({ listed }) => budget.offer === undefined || listed?.price.offer === budget.offer))
}

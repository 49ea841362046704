import type { Estimate, ResourceAccount } from '../costing/estimate.js'
import { type Entry, leavesOut, monthlyMean } from '../costing/ledger.js'
import { compare, constant, sum } from '../costing/quantity.js'
import type { BudgetDocument, Design } from '../design/design.js'
import type { Result } from './result.types.js'

/** How the design's budgets stand against the mean effective cost of a month, expected case. An unknown cost cannot be within a budget. */
export const budgetStates = (design: Design, estimate: Estimate, currency: string): Result['budgets'] =>
  (design.document.budgets ?? []).map((budget, index) => {
    const entries = entriesWithin(budget, estimate)
    const actual = sum(
      entries.flatMap((entry) => monthlyMean(entry, 'effective') ?? []),
      currency,
    )
    const limit = constant(budget.perMonth, currency, 'stated in the design')
    const over = compare(actual, limit) > 0
    return {
      name: budget.name ?? budget.tag ?? budget.resource ?? budget.offer ?? `budget ${index + 1}`,
      limit: limit.texts()?.expected ?? '0',
      actual: actual.texts()?.expected ?? '0',
      status: over ? 'over' : leavesOut(entries) ? 'unknown' : 'within',
    }
  })

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

import { PlannerError } from '../errors/planner-error.js'
import { compareDecimals } from '../report/decimal.js'
import { money } from '../report/format.js'
import { clean } from '../report/plain-text.js'
import type { Result } from '../result/result.types.js'

const budgetText = /^(?<dollar>\$)?(?<amount>\d{1,12}(?:\.\d{1,6})?)\s*(?<code>[A-Z]{3})?(?:\/month)?$/

/** The monthly amount that `--budget` names: `500/month`, `500`, `$500.50/month`. */
export function parseBudget(text: string): string {
  const amount = budgetText.exec(text.trim())?.groups?.amount
  if (amount !== undefined) return amount
  throw new PlannerError('OPTION_INVALID', `--budget ${JSON.stringify(text)} is not an amount a month.`, {
    hint: 'Write it like --budget 500/month, in the currency of the estimate.',
  })
}

/** A budget in dollars is no limit of an estimate in euros. */
export function checkBudgetCurrency(text: string, currency: string): void {
  const { dollar, code = dollar && 'USD' } = budgetText.exec(text.trim())?.groups ?? {}
  if (code === undefined || code === currency) return
  throw new PlannerError('OPTION_INVALID', `--budget ${JSON.stringify(text)} is in ${code}, the estimate in ${currency}.`, {
    hint: `Write it in ${currency}, or leave the currency out.`,
  })
}

/** Why the estimate breaks its budgets, the one of the command last; empty if it keeps them all. */
export function brokenBudgets(result: Result, budget?: string): readonly string[] {
  const { currency, totals } = result
  const stated = result.budgets.flatMap(({ name, limit, actual, status }) => {
    if (status === 'within') return []
    return [(status === 'over' ? over : unknown)(`The budget "${clean(name)}"`, limit, actual, currency)]
  })
  if (budget === undefined) return stated
  const { expected } = totals.monthly
  if (compareDecimals(expected, budget) > 0) return [...stated, over('The budget', budget, expected, currency)]
  return totals.atLeast ? [...stated, unknown('The budget', budget, expected, currency)] : stated
}

function over(name: string, limit: string, actual: string, currency: string): string {
  return `${name} of ${money(limit, currency)} a month is exceeded: the estimate is ${money(actual, currency)} a month.`
}

/** What is unknown may cost anything: a gate that let it pass would take it for 0. */
function unknown(name: string, limit: string, actual: string, currency: string): string {
  return `${name} of ${money(limit, currency)} a month cannot be shown to hold: the estimate is at least ${money(actual, currency)} a month, and some costs are unknown.`
}

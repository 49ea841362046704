import type { Comparison } from '../report/compare.js'
import type { Result } from '../result/result.types.js'
import type { Accepted } from './accept.js'
import type { Deps } from './deps.js'
import { brokenBudgets, checkBudgetCurrency, parseBudget } from './gates.js'
import { checkOutputs, writeOutputs } from './outputs.js'
import { type PricingOptions, pricedDesign } from './price-design.js'

export interface EstimateOptions extends PricingOptions {
  readonly file: string
  /** Another design, or a result that was saved, to compare with. */
  readonly baseline?: string | undefined
  /** `500/month`. */
  readonly budget?: string | undefined
  /** Omissions to add to the design file: `id`, `address.id`, or `all`. */
  readonly accept?: readonly string[] | undefined
  /** Files to write; the ending says the form. */
  readonly outputs: readonly string[]
}

export interface Estimated {
  readonly result: Result
  readonly comparison?: Comparison
  /** What was added to the design file. */
  readonly accepted?: readonly Accepted[]
  /** Why the design breaks what was demanded of it, the reason that counts last. */
  readonly broken: readonly string[]
}

/** Prices a design, compares it with a baseline, holds it to its budgets, writes the files asked for. */
export async function estimate(options: EstimateOptions, deps: Deps): Promise<Estimated> {
  checkOutputs(options.outputs, options.file)
  const budget = options.budget === undefined ? undefined : parseBudget(options.budget)
  const { result, accepted } = await price(options, deps)
  if (options.budget !== undefined) checkBudgetCurrency(options.budget, result.currency)
  const comparison = options.baseline === undefined ? undefined : await compareWith(options.baseline, result, options, deps)
  await writeOutputs(options.outputs, result, deps, { comparison })
  return { result, ...(comparison && { comparison }), ...(accepted && { accepted }), broken: brokenBudgets(result, budget) }
}

async function price(options: EstimateOptions, deps: Deps): Promise<Pick<Estimated, 'result' | 'accepted'>> {
  const { accept } = options
  if (accept && accept.length > 0) return (await import('./accept.js')).acceptOmissions(options.file, accept, options, deps)
  return { result: (await pricedDesign(options.file, options, deps)).result }
}

async function compareWith(baseline: string, result: Result, options: EstimateOptions, deps: Deps): Promise<Comparison> {
  const [{ readBaseline }, { compareResults }] = await Promise.all([import('./baseline.js'), import('../report/compare.js')])
  return compareResults(await readBaseline(baseline, options, deps), result)
}

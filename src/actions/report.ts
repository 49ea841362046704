import { PlannerError } from '../errors/planner-error.js'
import type { Result } from '../result/result.types.js'
import type { Deps } from './deps.js'
import { checkOutputs, type OutputOptions, writeOutputs } from './outputs.js'
import { type PricingOptions, priceDesign } from './price-design.js'
import { savedResult } from './saved-result.js'

export interface ReportOptions extends Omit<PricingOptions, 'traces'> {
  /** A design, or a result that was saved. */
  readonly file: string
  /** Another design or result, to say what changed. */
  readonly baseline?: string | undefined
  readonly outputs: readonly string[]
  readonly page: NonNullable<OutputOptions['page']>
}

/** Renders a design's result, or a saved one without plugins or prices, to each file. */
export async function report(options: ReportOptions, deps: Deps): Promise<Result> {
  const { file, baseline, outputs, page } = options
  if (outputs.length === 0)
    throw new PlannerError('OPTION_INVALID', 'No file to write the report to.', { hint: 'Name one: --output review.html' })
  checkOutputs(outputs, file)
  const result = await resultOf(options, deps)
  const comparison = baseline === undefined ? undefined : await compared(baseline, result, options, deps)
  await writeOutputs(outputs, result, deps, { page, comparison })
  return result
}

async function resultOf({ file, ...options }: ReportOptions, deps: Deps): Promise<Result> {
  // Read once: the standard input cannot be read again.
  const bytes = await deps.read(file)
  const read: Deps['read'] = async (other) => (other === file ? bytes : deps.read(other))
  return (
    (await savedResult(bytes, file)) ??
    priceDesign(file, { ...options, traces: true, sections: true, omissions: 'unless-large', review: true }, { ...deps, read })
  )
}

async function compared(baseline: string, result: Result, options: ReportOptions, deps: Deps) {
  const [{ readBaseline }, { compareResults }] = await Promise.all([import('./baseline.js'), import('../report/compare.js')])
  return compareResults(await readBaseline(baseline, { ...options, traces: false }, deps), result)
}

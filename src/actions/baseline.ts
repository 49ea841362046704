import type { Result } from '../result/result.types.js'
import type { Deps } from './deps.js'
import { type PricingOptions, priceDesign } from './price-design.js'
import { savedResult } from './saved-result.js'

/** A baseline to compare with: a result that was saved, as it is, or a design, priced as the other is. */
export async function readBaseline(file: string, options: PricingOptions, deps: Deps): Promise<Result> {
  const saved = await savedResult(await deps.read(file), `--baseline ${file}`)
  return saved ?? priceDesign(file, { ...options, traces: false }, deps)
}

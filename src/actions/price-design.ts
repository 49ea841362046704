import { estimateDesign } from '../costing/estimate.js'
import { loadDesign } from '../design/load-design.js'
import { buildResult } from '../result/build-result.js'
import type { Result } from '../result/result.types.js'
import type { Deps } from './deps.js'

/** How a design is to be priced, where its file does not decide. */
export interface PricingOptions {
  /** ISO date; default: the design's, or today. */
  readonly asOf?: string | undefined
  /** Months; default: the design's, or 12. */
  readonly horizon?: number | undefined
  /** In place of the design's region. */
  readonly region?: string | undefined
  /** Whether the result says how each number was worked out. */
  readonly traces: boolean
}

const usualHorizon = 12

/** Loads a design and works out its result document. */
export async function priceDesign(file: string, options: PricingOptions, deps: Deps): Promise<Result> {
  const [host, priceBook] = await Promise.all([deps.host(), deps.priceBook()])
  try {
    const { design, types } = await loadDesign(file, { host, priceBook, read: deps.read, region: options.region })
    const asOf = options.asOf ?? design.document.asOf ?? deps.today()
    const horizon = options.horizon ?? design.document.horizon ?? usualHorizon
    const estimate = estimateDesign({ design, types, priceBook, asOf, horizon, traces: options.traces })
    return buildResult({ planner: deps.version, design, estimate, priceBookDigest: priceBook.digest, traces: options.traces })
  } finally {
    priceBook.close()
  }
}

import { linesOf, parseTarget } from '../explain/target.js'
import type { Line, Result } from '../result/result.types.js'
import type { Deps } from './deps.js'
import { type PricingOptions, priceDesign } from './price-design.js'

export interface ExplainOptions extends Omit<PricingOptions, 'traces'> {
  readonly file: string
  /** `web`, `web.root`, `web.root.storage`. */
  readonly target: string
}

export interface Explained {
  readonly address: string
  readonly lineId?: string
  readonly lines: readonly Line[]
  readonly result: Result
}

/** Works out a design with traces and finds the lines that are asked for. */
export async function explain({ file, target, ...options }: ExplainOptions, deps: Deps): Promise<Explained> {
  const result = await priceDesign(file, { ...options, traces: true }, deps)
  const { address, lineId } = parseTarget(result, target)
  return { address, ...(lineId !== undefined && { lineId }), lines: linesOf(result, address, lineId).lines, result }
}

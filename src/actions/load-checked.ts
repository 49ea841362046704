import { createEvaluation } from '../costing/evaluate.js'
import { typeErrors } from '../costing/problems.js'
import { type LoadedDesign, loadDesign } from '../design/load-design.js'
import type { PluginHost } from '../host/resource-types.js'
import type { PriceBook } from '../pricing/price-book.js'
import type { Deps } from './deps.js'
import type { PricingOptions } from './price-design.js'

/** A design and the date that it is priced for. */
export interface DatedDesign extends LoadedDesign {
  /** ISO date. */
  readonly asOf: string
}

/** Loads a design; one that is refused comes with all that is wrong with it, as the schemas and as the resource types see it. */
export const loadChecked = async (
  file: string,
  { asOf, region }: Pick<PricingOptions, 'asOf' | 'region'>,
  { host, priceBook }: { readonly host: PluginHost; readonly priceBook: PriceBook },
  { read, today }: Pick<Deps, 'read' | 'today'>,
): Promise<DatedDesign> => {
  const dated = (loaded: LoadedDesign): DatedDesign => ({ ...loaded, asOf: asOf ?? loaded.design.document.asOf ?? today() })
  const typeProblems = (loaded: LoadedDesign) => typeErrors(loaded.design, createEvaluation({ ...dated(loaded), priceBook }))
  return dated(await loadDesign(file, { host, priceBook, read, region, typeProblems }))
}

import { basename, extname } from 'node:path'
import { createEvaluation } from '../costing/evaluate.js'
import { refuseErrors } from '../costing/problems.js'
import type { Ledger } from '../report/responsibilities-text.js'
import type { Deps } from './deps.js'
import { loadChecked } from './load-checked.js'
import { checkNotDesign, wrongEnding } from './outputs.js'
import type { PricingOptions } from './price-design.js'

export interface ResponsibilitiesOptions extends Pick<PricingOptions, 'asOf' | 'region'> {
  readonly file: string
  /** Files to write; the ending says the form. */
  readonly outputs: readonly string[]
}

const forms: Readonly<Record<string, (ledger: Ledger) => Promise<string | Iterable<string>>>> = {
  '.csv': async (ledger) => (await import('../report/responsibilities-csv.js')).responsibilitiesCsv(ledger),
  '.json': async (ledger) => (await import('./json-text.js')).jsonText(ledger),
  '.txt': async (ledger) => (await import('../report/responsibilities-text.js')).responsibilitiesText(ledger, { color: false, width: 120 }),
}

/** Works out the ledger of shared responsibility of a design, and writes the files asked for. */
export async function responsibilities({ file, outputs, asOf, region }: ResponsibilitiesOptions, deps: Deps): Promise<Ledger> {
  const written = outputs.map((output) => ({ output, form: formOf(output, file) }))
  const [host, priceBook] = await Promise.all([deps.host(), deps.priceBook()])
  try {
    const { design, types, ...loaded } = await loadChecked(file, { asOf, region }, { host, priceBook }, deps)
    const evaluation = createEvaluation({ design, types, priceBook, ...loaded })
    refuseErrors(design, evaluation)
    const { responsibilitiesOf } = await import('../review/responsibilities.js')
    const ledger = {
      design: { name: design.document.name, file: design.source.file },
      ...responsibilitiesOf({ design, types, facts: evaluation.facts, priceBook, asOf: loaded.asOf }),
    }
    for (const { output, form } of written) await deps.write(output, await form(ledger))
    return ledger
  } finally {
    priceBook.close()
  }
}

const formOf = (output: string, design: string) => {
  checkNotDesign(output, design)
  const form = forms[extname(basename(output)).toLowerCase()]
  if (form) return form
  throw wrongEnding(output, Object.keys(forms), 'that planner writes of responsibilities')
}

import type { Design, DesignDocument } from '../design/design.js'
import { applyChanges, type Change, PatchRefused } from '../design/patch.js'
import { validateDocument } from '../design/validate-design.js'
import type { PluginHost } from '../host/resource-types.js'
import { type Estimate, type EstimateOptions, estimateDesign } from './estimate.js'
import { leavesOut, monthlyMean } from './ledger.js'
import { type Amount, sum } from './quantity.js'

/** What is needed to price a design as it would be. */
export interface PatchOptions extends Omit<EstimateOptions, 'traces'> {
  readonly host: PluginHost
  /** AWS's region codes. */
  readonly regions: readonly string[]
}

/** What a month costs, and how many lines of it are not known. */
export interface MonthlyCost {
  readonly amount: Amount
  readonly unknownLines: number
}

/** The effective cost of a mean month. */
export const monthlyCost = ({ resources, commitments, currency }: Estimate): MonthlyCost => {
  const entries = [
    ...resources.flatMap((account) => account.entries),
    ...commitments.flatMap((account) => (account.commitment.owner === undefined ? account.entries : [])),
  ]
  const amounts = entries.flatMap((entry) => monthlyMean(entry, 'effective') ?? [])
  return { amount: sum(amounts, currency), unknownLines: entries.filter((entry) => leavesOut([entry])).length }
}

/** Estimates the design as the changes leave it. Throws {@link PatchRefused} if that is no design. */
export const estimatePatched = async (changes: readonly Change[], options: PatchOptions): Promise<Estimate> => {
  const { design, host, regions } = options
  const document = applyChanges(design.document, changes) as DesignDocument
  const { resources, types, problems } = await validateDocument(document, design.source, { host, regions })
  if (problems.count > 0)
    throw new PatchRefused(
      problems
        .errors()
        .shown.map(({ message }) => message)
        .join('; '),
    )
  const patched: Design = { document, source: design.source, digest: '', resources }
  const estimate = estimateDesign({ ...options, design: patched, types, traces: false })
  const failed = estimate.resources.find(({ error }) => error !== undefined)
  if (failed) throw new PatchRefused(`${failed.resource.address}: ${failed.error}`)
  return estimate
}

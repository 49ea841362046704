import { createEvaluation } from '../costing/evaluate.js'
import { type LocatedProblem, refuseErrors } from '../costing/problems.js'
import type { Deps } from './deps.js'
import { loadChecked } from './load-checked.js'
import type { PricingOptions } from './price-design.js'
import { privateBook } from './private-book.js'

export interface ValidateOptions extends Pick<PricingOptions, 'asOf' | 'region'> {
  readonly file: string
}

/** A design without errors; what is only doubtful stands in `problems`. */
export interface Validated {
  readonly file: string
  readonly name: string
  readonly resources: number
  readonly problems: readonly LocatedProblem[]
  /** Plugins that could not check a resource. */
  readonly failures: readonly { readonly address: string; readonly message: string }[]
}

/** Checks a design as `estimate` does, without pricing it. Throws `DESIGN_INVALID` with every error. */
export async function validate({ file, asOf, region }: ValidateOptions, deps: Deps): Promise<Validated> {
  const [host, priceBook] = await Promise.all([deps.host(), deps.priceBook()])
  try {
    const { design, ...loaded } = await loadChecked(file, { asOf, region }, { host, priceBook }, deps)
    await privateBook(design, [], priceBook, deps)
    const evaluation = createEvaluation({ design, ...loaded, priceBook })
    const { problems, failures: failed } = refuseErrors(design, evaluation)
    const broken = design.resources.flatMap(({ address, type }) => {
      const { broken: reason } = loaded.types.get(type) ?? {}
      return reason ? [{ address, message: reason.message }] : []
    })
    const byAddress = new Map(design.resources.map((resource) => [resource.address, loaded.types.get(resource.type)?.plugin]))
    const named = failed.map(({ address, message }) => {
      const plugin = byAddress.get(address)
      return { address, message: `${plugin?.name}@${plugin?.version}: ${message}` }
    })
    const failures = [...broken, ...named]
    return { file, name: design.document.name, resources: design.resources.length, problems, failures }
  } finally {
    priceBook.close()
  }
}

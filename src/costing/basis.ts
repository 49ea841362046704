import type { Design, DesignResource } from '../design/design.js'
import type { BillingTerms, PricedResource } from './bill.js'
import { catalogReader } from './catalog-reader.js'
import type { Commitment } from './commitments.js'
import { checkExchange, currencyOf } from './currency.js'
import { createEvaluation, type Evaluation, type EvaluationOptions, type ResourceLines } from './evaluate.js'
import type { PriceSource } from './line-price.js'
import { type PricedLine, priceLines } from './month.js'
import type { Exchange } from './overlays.js'
import { type Findings, refuseErrors } from './problems.js'
import { commitmentsOfDesign, commitmentsOfResources } from './purchases.js'

export interface EstimateOptions extends EvaluationOptions {
  /** Months, 1 to 120. */
  readonly horizon: number
  /** Set if amounts are wanted in another currency than the price list's. */
  readonly exchange?: Exchange | undefined
}

/** A design with the price of every line, before what lines share is worked out: estimates and their changes rest on it. */
export interface Basis {
  readonly options: EstimateOptions
  readonly evaluation: Evaluation
  readonly findings: Findings
  /** In the order of the design. A resource that costs the same as an earlier one shares its lines. */
  readonly resources: readonly PricedResource[]
  /** For each resource the place of the first that costs the same. */
  readonly twins: readonly number[]
  readonly commitments: readonly Commitment[]
  readonly terms: BillingTerms
}

/** Asks resource types for their lines and looks up the prices. Throws `DESIGN_INVALID` with every error that resource types found. */
export const priceResources = (options: EstimateOptions): Basis => {
  const { design, horizon, exchange, priceBook, asOf } = options
  const evaluation = createEvaluation(options)
  const findings = refuseErrors(design, evaluation)
  const source = { priceBook, asOf }
  const first = design.resources.map((resource) => evaluation.lines(resource, 0))
  const twins = twinsOf(first, design)
  const resources: PricedResource[] = []
  for (const [index, resource] of design.resources.entries()) {
    const twin = resources[twins[index] as number]
    resources.push(twin ? { ...twin, resource } : priceResource(resource, { evaluation, horizon, source }, first[index]))
  }
  const lines = resources.flatMap(({ months }, index) => (twins[index] === index ? (months[0] ?? []) : []))
  const commitments = [
    ...commitmentsOfResources(design.resources, lines, design.source),
    ...commitmentsOfDesign(design, options.types, catalogReader(source)),
  ]
  const currency = currencyOf(lines, commitments)
  if (exchange) checkExchange(currency, exchange)
  const { discounts = [], freeTier = false } = design.document
  return {
    options,
    evaluation,
    findings,
    resources,
    twins,
    commitments,
    terms: { currency, discounts, freeTier, exchange, horizon, source },
  }
}

/** One resource with its lines; one whose lines cannot be priced has the reason. */
export const priceResource = (
  resource: DesignResource,
  { evaluation, horizon, source }: { readonly evaluation: Evaluation; readonly horizon: number; readonly source: PriceSource },
  first: ResourceLines = evaluation.lines(resource, 0),
): PricedResource => {
  let { error } = first
  const price = (own: ResourceLines): readonly PricedLine[] => {
    try {
      return priceLines(resource, own.lines, source)
    } catch (thrown) {
      error ??= thrown instanceof Error ? thrown.message : String(thrown)
      return []
    }
  }
  const months = [price(first)]
  for (let month = 1; first.varies && month < horizon; month++) months.push(price(evaluation.lines(resource, month)))
  return { resource, months, ...(error === undefined ? {} : { error }) }
}

/**
 * For each resource the first that costs the same: one whose lines are the very same and touch
 * nothing that resources share (tiers, commitments, discounts, fees billed once). Else itself.
 */
const twinsOf = (lines: readonly ResourceLines[], { document, resources }: Design): readonly number[] => {
  const shares =
    (document.commitments?.length ?? 0) > 0 ||
    (document.discounts?.length ?? 0) > 0 ||
    resources.some(({ props }) => props.purchase !== undefined)
  const firsts = new Map<ResourceLines, number>()
  return lines.map((own, index) => {
    if (
      own.varies ||
      own.lines.some((line) => line.pool !== undefined || line.once !== undefined || (shares && line.eligible !== undefined))
    )
      return index
    if (document.discounts?.some(({ resource }) => resource !== undefined)) return index
    const first = firsts.get(own) ?? index
    firsts.set(own, first)
    return first
  })
}

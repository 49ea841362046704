import type { PriceQuery, Term } from '@planner/contract'
import type { Design, DesignResource } from '../design/design.js'
import { PlannerError } from '../errors/planner-error.js'
import type { LoadedType } from '../host/resource-types.js'
import { amortized, dueInMonth } from './charges.js'
import { accountForCommitments, type CommitmentAccount } from './commitment-ledger.js'
import type { Commitment, EligibleLine } from './commitments.js'
import { createEvaluation, type EvaluationOptions, type ResourceLines } from './evaluate.js'
import type { Entry, MonthCost } from './ledger.js'
import type { LinePrice } from './line-price.js'
import { type CostedLine, costMonth, type MonthResult, type PricedLine, priceLines } from './month.js'
import type { Exchange } from './overlays.js'
import { type Findings, refuseErrors } from './problems.js'
import { commitmentsOfDesign, commitmentsOfResources } from './purchases.js'
import { type Amount, constant } from './quantity.js'
import { flatPrice } from './tiers.js'

export interface EstimateOptions extends EvaluationOptions {
  /** Months, 1 to 120. */
  readonly horizon: number
  /** Set if amounts are wanted in another currency than the price list's. */
  readonly exchange?: Exchange | undefined
}

/** An estimate before it is written down as a result document. */
export interface Estimate {
  readonly resources: readonly ResourceAccount[]
  readonly commitments: readonly CommitmentAccount[]
  readonly findings: Findings
  /** Of all amounts. */
  readonly currency: string
  readonly exchange?: Exchange | undefined
  readonly horizon: number
  readonly asOf: string
}

/** One resource over the horizon. */
export interface ResourceAccount {
  readonly resource: DesignResource
  readonly type: LoadedType
  readonly entries: readonly Entry[]
  readonly error?: string
}

/** Prices a design over its horizon. Throws `DESIGN_INVALID` with every error that resource types found. */
export const estimateDesign = (options: EstimateOptions): Estimate => {
  const { design, horizon, exchange } = options
  const evaluation = createEvaluation(options)
  const findings = refuseErrors(design, evaluation)
  const source = { priceBook: options.priceBook, asOf: options.asOf }

  const first = design.resources.map((resource) => evaluation.lines(resource, 0))
  const twins = twinsOf(first, design)
  const errors = first.map(({ error }) => error)
  const price = (resource: DesignResource, own: ResourceLines, index: number): readonly PricedLine[] => {
    try {
      return priceLines(resource, own.lines, source)
    } catch (error) {
      errors[index] ??= error instanceof Error ? error.message : String(error)
      return []
    }
  }
  const initial = design.resources.map((resource, index) =>
    twins[index] === index ? price(resource, first[index] as ResourceLines, index) : [],
  )
  const priced = initial.flat()
  const commitments = [...commitmentsOfResources(design, priced), ...commitmentsOfDesign(design, options.types)]
  const listCurrency = currencyOf(priced, commitments)
  const currency = exchange ? exchangedFrom(listCurrency, exchange) : listCurrency
  const rules = {
    currency: listCurrency,
    discounts: design.document.discounts ?? [],
    freeTier: design.document.freeTier === true,
    exchange,
  }

  const months: MonthResult[] = [costMonth(priced, commitments, rules, source)]
  const varying = new Set(design.resources.filter((_, index) => first[index]?.varies === true))
  for (let month = 1; varying.size > 0 && month < horizon; month++) {
    const lines = design.resources.flatMap((resource, index) =>
      varying.has(resource) ? price(resource, evaluation.lines(resource, month), index) : (initial[index] as readonly PricedLine[]),
    )
    months.push(costMonth(lines, commitments, rules, source))
  }

  const accounts = accountForCommitments(commitments, months, { ...rules, horizon, currency, source })
  const owned = Map.groupBy(accounts, ({ commitment }) => commitment.owner)
  const costed = months.map(({ lines }) => Map.groupBy(lines, ({ resource }) => resource))
  const accountOf = (resource: DesignResource, index: number): ResourceAccount => {
    const ownMonths = costed.map((byResource) => byResource.get(resource) ?? [])
    const steady = months.length === 1 || (!varying.has(resource) && sameCosts(ownMonths))
    const entries = [
      ...entriesOf(steady ? ownMonths.slice(0, 1) : ownMonths, horizon, currency),
      ...(owned.get(resource.address) ?? []).flatMap((account) => account.entries),
    ]
    return { resource, type: evaluation.typeOf(resource), entries, ...(errors[index] === undefined ? {} : { error: errors[index] }) }
  }
  const firsts = design.resources.map((resource, index) => (twins[index] === index ? accountOf(resource, index) : undefined))
  return {
    resources: design.resources.map((resource, index) => ({ ...(firsts[twins[index] as number] as ResourceAccount), resource })),
    commitments: accounts,
    findings,
    currency,
    exchange,
    horizon,
    asOf: options.asOf,
  }
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

/** Whether shared tiers and commitments left the lines of a steady resource at the same cost each month. */
const sameCosts = (months: readonly (readonly CostedLine[])[]): boolean => {
  const [first = [], ...rest] = months
  return rest.every((lines) =>
    lines.every(
      (line, index) =>
        line.cost?.texts()?.expected === first[index]?.cost?.texts()?.expected &&
        line.cost?.texts()?.low === first[index]?.cost?.texts()?.low &&
        line.cost?.texts()?.high === first[index]?.cost?.texts()?.high,
    ),
  )
}

/** The currency of the prices; a design whose prices are in two cannot be summed. */
const currencyOf = (lines: readonly EligibleLine[], commitments: readonly Commitment[]): string => {
  const currencies = new Set(lines.flatMap(({ price }) => priceCurrency(price) ?? []))
  if (commitments.some(({ option }) => option === 'savings-plan')) currencies.add('USD')
  if (currencies.size > 1)
    throw new PlannerError(
      'DESIGN_INVALID',
      `the prices of this design are in ${[...currencies].sort().join(' and ')}, which have no common sum`,
      {
        hint: 'put the regions of mainland China into a design of their own, and private prices into the currency of the price list; prices and savings plans that a design states are in USD',
      },
    )
  return [...currencies][0] ?? 'USD'
}

/** What a design states is in USD; nothing is nothing in any currency. */
const priceCurrency = (price: LinePrice): string | undefined => {
  if (price.kind === 'listed') return price.price.currency
  return price.kind === 'given' && !price.price.isZero ? 'USD' : undefined
}

/** The currency of the estimate; a rate for another currency than that of the prices would give wrong amounts. */
const exchangedFrom = (listed: string, { from, to }: Exchange): string => {
  if (from === listed && to !== listed) return to
  throw new PlannerError(
    'DESIGN_INVALID',
    to === listed ? `the price list is in ${listed} already` : `the rate is for ${from}, and the prices of this design are in ${listed}`,
    {
      hint:
        to === listed
          ? 'leave the currency out'
          : `give the rate for ${listed}: --currency ${to}=RATE/${listed}, or "from": "${listed}" in the design`,
    },
  )
}

const entriesOf = (months: readonly (readonly CostedLine[])[], horizon: number, currency: string): readonly Entry[] => {
  const [first = []] = months
  if (months.length === 1) return first.map((line) => entryOf(line, [line], horizon, currency))
  const byId = new Map<string, (CostedLine | undefined)[]>()
  months.forEach((lines, month) => {
    for (const line of lines) {
      const row = byId.get(line.line.id) ?? Array.from({ length: months.length }, () => undefined)
      row[month] = line
      byId.set(line.line.id, row)
    }
  })
  return [...byId.values()].map((row) => entryOf(row.find((line) => line !== undefined) as CostedLine, row, horizon, currency))
}

/** One line over its months; `row` has one element if every month is the same. */
const entryOf = (line: CostedLine, row: readonly (CostedLine | undefined)[], horizon: number, currency: string): Entry => {
  const { line: written, price } = line
  const note = [...new Set(row.flatMap((each) => each?.notes ?? []))].join('; ')
  const common = {
    id: written.id,
    label: written.label,
    charge: written.charge,
    unit: written.quantity.unit,
    ...(note === '' ? {} : { note }),
    ...(price.kind === 'given' ? { given: price.price } : {}),
    ...(line.discounts.length > 0 ? { discounts: line.discounts } : {}),
    ...(price.kind === 'listed' && !('given' in written.price)
      ? {
          listed: {
            price: price.price,
            unit: written.price.per,
            term: termText(written.price),
          },
        }
      : {}),
  }
  if (price.kind === 'missing')
    return {
      ...common,
      status: 'unknown-price',
      months: [],
      unknown: { why: [price.why, ...price.near].join('; '), mend: price.mend },
      ...(line.quantity.known ? { quantity: line.quantity } : {}),
    }
  if (row.some((each) => each !== undefined && each.cost === undefined))
    return { ...common, status: 'unknown-quantity', months: [], unknown: unknownInput(line.quantity) }
  const free = price.kind === 'listed' ? flatPrice(price.price) === '0' : price.price.isZero
  return {
    ...common,
    status: free ? 'free' : 'known',
    months: monthCosts(row, written.charge === 'one-time' || written.charge === 'upfront' ? written : undefined, horizon, currency),
  }
}

/** Costs by month. One-time and upfront lines are due in the first month, and again when their term is renewed. */
const monthCosts = (
  row: readonly (CostedLine | undefined)[],
  once: CostedLine['line'] | undefined,
  horizon: number,
  currency: string,
): readonly MonthCost[] => {
  const costs = row.map((line): MonthCost => {
    const cost = line?.cost ?? constant(0, currency, 'no such line in this month')
    return {
      quantity: line?.quantity ?? constant(0, row.find((each) => each)?.quantity.unit ?? '1', 'no such line in this month'),
      billed: cost,
      effective: cost,
    }
  })
  const [first] = costs
  if (!once || !first) return costs
  const term = 'given' in once.price ? undefined : once.price.term
  const length = term?.kind === 'reserved' ? term.length : undefined
  const nothing = (like: Amount): Amount => constant(0, like.unit, 'not due in this month')
  return Array.from({ length: horizon }, (_, month) => {
    const due = length === undefined ? month === 0 : dueInMonth(month, length)
    return {
      quantity: due ? first.quantity : nothing(first.quantity),
      billed: due ? first.billed : nothing(first.billed),
      effective: length === undefined ? (due ? first.billed : nothing(first.billed)) : amortized(first.billed, month, length),
    }
  })
}

const termText = (query: PriceQuery): string => {
  const term: Term = query.term ?? { kind: 'on-demand' }
  return term.kind === 'reserved' ? `reserved ${term.length} ${term.payment} ${term.class}` : term.kind
}

/** Names the inputs that a quantity waits for. */
const unknownInput = (quantity: Amount): { readonly why: string; readonly mend: string } => {
  const why = new Set<string>()
  const pointers = new Set<string>()
  const seen = new Set<Amount>()
  const visit = (node: Amount): void => {
    if (node.known || seen.has(node)) return
    seen.add(node)
    if (node.origin.op === 'unknown') {
      why.add(node.origin.because)
      if (node.origin.pointer) pointers.add(node.origin.pointer.slice(2).join('.'))
    }
    if ('args' in node.origin) node.origin.args.forEach(visit)
  }
  visit(quantity)
  return {
    why: [...why].join('; '),
    mend: pointers.size > 0 ? `give ${[...pointers].join(' and ')}` : 'complete the catalogue with planner prices sync',
  }
}

import type { PriceQuery, Term } from '@planner/contract'
import { amortized, dueInMonth } from './charges.js'
import type { Entry, MonthCost } from './ledger.js'
import type { CostedLine } from './month.js'
import { type Amount, constant } from './quantity.js'
import { flatPrice } from './tiers.js'

/** The lines of one resource over the months; one month stands for all. */
export const entriesOf = (months: readonly (readonly CostedLine[])[], horizon: number, currency: string): readonly Entry[] => {
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

import type { CostLine, PriceQuery, Term } from '@planner/contract'
import { PlannerError } from '../errors/planner-error.js'
import type { Price, PriceBook } from '../pricing/price-book.js'
import { listedUnitPaysFor } from '../pricing/units.js'
import { Amount } from './quantity.js'
import { sameUnit } from './units.js'

/** Which price holds for a line, or why none is known. */
export type LinePrice =
  | { readonly kind: 'listed'; readonly price: Price }
  | { readonly kind: 'given'; readonly price: Amount }
  | { readonly kind: 'missing'; readonly why: string; readonly near: readonly string[]; readonly mend: string }

/** Where prices are looked up. */
export interface PriceSource {
  readonly priceBook: Pick<PriceBook, 'lookup'>
  readonly asOf: string
}

const ON_DEMAND: Term = { kind: 'on-demand' }

/** Asks the price book; a price whose unit does not pay for what the query says is a bug, not a price. */
export const findPrice = (query: PriceQuery, region: string, source: PriceSource): LinePrice => {
  const answer = source.priceBook.lookup({
    offer: query.offer,
    where: query.where,
    region: query.region ?? region,
    term: query.term ?? ON_DEMAND,
    asOf: source.asOf,
  })
  if (answer.status !== 'found') return { kind: 'missing', why: answer.reason, near: answer.nearMisses, mend: answer.hint }
  const { origin, trust, unit } = answer.price
  if (trust === 'private' && !listedUnitPaysFor(unit, query.per))
    return {
      kind: 'missing',
      why: `${origin} gives this price per ${unit}, which does not pay for ${query.per}`,
      near: [],
      mend: `correct the unit in ${origin}`,
    }
  if (!listedUnitPaysFor(unit, query.per))
    throw new PlannerError('UNIT_MISMATCH', `${query.offer} lists this price per ${unit}, which does not pay for ${query.per}`, {
      exit: 3,
      hint: 'this is a mistake in the plugin that computes the line',
    })
  return { kind: 'listed', price: answer.price }
}

/** The price of a line; throws `UNIT_MISMATCH` if the line counts something else than the price pays for. */
export const priceOfLine = (line: CostLine, region: string, source: PriceSource): LinePrice => {
  if ('given' in line.price) {
    const { given } = line.price
    if (!(given instanceof Amount)) throw new PlannerError('PLUGIN_FAILED', `the given price of ${line.id} is not a quantity`, { exit: 3 })
    if (!sameUnit(given.unit, `USD/${line.quantity.unit}`))
      throw new PlannerError('UNIT_MISMATCH', `${line.id} counts ${line.quantity.unit}, its given price is in ${given.unit}`, { exit: 3 })
    return given.known
      ? { kind: 'given', price: given }
      : { kind: 'missing', why: 'the design does not state this price', near: [], mend: 'give it in the design' }
  }
  if (!sameUnit(line.quantity.unit, line.price.per))
    throw new PlannerError('UNIT_MISMATCH', `${line.id} counts ${line.quantity.unit}, its price pays for ${line.price.per}`, {
      exit: 3,
      hint: 'this is a mistake in the plugin that computes the line',
    })
  return findPrice(line.price, region, source)
}

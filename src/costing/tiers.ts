import type { Unit } from '@planner/contract'
import { Decimal } from 'decimal.js'
import type { Price, PriceTier } from '../pricing/price-book.js'
import { type Amount, amount, derived } from './quantity.js'

/** A tier's price as a quantity, `USD/<unit>`. */
const tierPrice = (tier: PriceTier, price: Price, unit: Unit): Amount =>
  amount(
    tier.price,
    `${price.currency}/${unit}`,
    {
      op: 'price',
      published: price.published,
      origin: price.origin,
      trust: price.trust,
      ...(tier.rateCode === undefined ? {} : { rateCode: tier.rateCode }),
    },
    (price.trust === 'private' ? 'own price' : 'list price') +
      (tier.begin === '0' && tier.end === null ? '' : ` from ${tier.begin} ${tier.end === null ? 'on' : `to ${tier.end}`}`),
  )

/** What a quantity costs at a price whose tiers each hold for the part of it within their bounds. */
export const tieredCost = (quantity: Amount, price: Price, unit: Unit): Amount => {
  const [only, ...more] = price.tiers
  if (only && more.length === 0) return quantity.times(tierPrice(only, price, unit))
  const bounds = price.tiers.map((tier) => ({ begin: new Decimal(tier.begin), end: tier.end === null ? null : new Decimal(tier.end) }))
  return derived(
    'tier',
    price.currency,
    [quantity, ...price.tiers.map((tier) => tierPrice(tier, price, unit))],
    (used = new Decimal(0), ...prices) =>
      // A result has the precision of the number on the left: always one of the quantity's, never a bound's.
      bounds.reduce((cost, { begin, end }, index) => {
        if (used.lessThanOrEqualTo(begin)) return cost
        const within = (end !== null && used.greaterThan(end) ? used.times(0).plus(end) : used).minus(begin)
        return cost.plus(within.times(prices[index] ?? 0))
      }, used.times(0)),
  )
}

/** One price for every amount: its decimal text; undefined where tiers differ. */
export const flatPrice = (price: Price): string | undefined => {
  const [first] = price.tiers
  return first && price.tiers.every((tier) => tier.price === first.price) ? first.price : undefined
}

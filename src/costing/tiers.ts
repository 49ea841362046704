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
      bounds.reduce((cost, { begin, end }, index) => {
        const within = Decimal.max(0, (end === null ? used : Decimal.min(used, end)).minus(begin))
        return cost.plus(within.times(prices[index] ?? 0))
      }, used.times(0)),
  )
}

/** One price for every amount: its decimal text; undefined where tiers differ. */
export const flatPrice = (price: Price): string | undefined => {
  const [first] = price.tiers
  return first && price.tiers.every((tier) => tier.price === first.price) ? first.price : undefined
}

import type { Charge } from '@planner/contract'
import type { CurrencyDocument, DiscountDocument } from '../design/design.js'
import { type Amount, constant, sum } from './quantity.js'

/** The rate at which amounts are shown in another currency than the price list's. */
export interface Exchange {
  /** Currency of the price list. */
  readonly from: string
  readonly to: string
  /** Decimal text: how much of `to` one `from` is. */
  readonly rate: string
  /** ISO date of the rate. */
  readonly date: string
  readonly source: string
}

/** What a design says of its currency. */
export const exchangeOf = ({ code, rate, from = 'USD', date, source }: CurrencyDocument): Exchange => ({
  from,
  to: code,
  rate: String(rate),
  date,
  source,
})

/** What the design lays over list prices. */
export interface Overlays {
  readonly discounts: readonly DiscountDocument[]
  readonly exchange?: Exchange | undefined
}

/** What a discount is matched against; what is absent no selector matches. */
export interface Charged {
  readonly charge: Charge
  readonly offer?: string | undefined
  readonly region?: string | undefined
  readonly address?: string | undefined
}

/** All discounts of the design that match, in its order. */
export const discountsOn = (
  { charge, offer, region, address }: Charged,
  discounts: readonly DiscountDocument[],
): readonly DiscountDocument[] =>
  discounts.length === 0
    ? discounts
    : discounts.filter(
        (discount) =>
          (discount.charge === undefined || discount.charge === charge) &&
          (discount.offer === undefined || discount.offer === offer) &&
          (discount.region === undefined || discount.region === region) &&
          (discount.resource === undefined || discount.resource === address),
      )

/** A cost at list price with discounts taken off one after the other, then in the currency of the estimate. */
export const settled = (list: Amount, discounts: readonly DiscountDocument[], exchange: Exchange | undefined): Amount => {
  const net = discounts.reduce((cost, discount) => cost.times(leftBy(discount)), list)
  return exchange ? net.times(rateOf(exchange)) : net
}

/** What all of them take off together, in percent of the list price: 10 % and then 5 % are 14.5 %. */
export const percentOff = (discounts: readonly DiscountDocument[]): string => {
  const left = discounts.reduce((part, discount) => part.times(leftBy(discount)), HUNDRED)
  return HUNDRED.minus(left).texts()?.expected ?? '0'
}

const HUNDRED = constant(100, '1', 'percent')

const leftBy = ({ percent, because }: DiscountDocument): Amount => {
  const left = HUNDRED.minus(constant(percent, '1', because)).dividedBy(HUNDRED)
  return constant(left.texts()?.expected ?? '1', '1', `${percent}% off list: ${because}`)
}

/** `EUR/USD`, so that dollars times it are euros. */
export const rateOf = ({ from, to, rate, date, source }: Exchange): Amount => constant(rate, `${to}/${from}`, `rate of ${date}: ${source}`)

/** A sum with a tax on it, both apart. */
export const taxed = (net: Amount, percent: number, name: string): { readonly tax: Amount; readonly total: Amount } => {
  const tax = net.times(constant(percent, '1', name).dividedBy(HUNDRED))
  return { tax, total: sum([net, tax], net.unit) }
}

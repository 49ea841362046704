import { type Amount, constant } from '../costing/quantity.js'

/** A probability. */
const share = (text: string | number): Amount => constant(text, '1', 'availability')

const ONE = share(1)

/** `99.95` as a probability. */
export const fromPercent = (percent: string): Amount => share(percent).dividedBy(share(100))

/** All are needed: the product. */
export const inSeries = (parts: readonly Amount[]): Amount => parts.reduce((product, part) => product.times(part), ONE)

/**
 * Any one of copies is enough. `common` is the share of failures that hit all of them together (the beta factor):
 * unavailability = common × the worst copy's + the product of what is left of each.
 */
export const anyOf = (copies: readonly Amount[], common = '0'): Amount => {
  const [first, ...others] = copies.map((copy) => ONE.minus(copy))
  if (!first) return ONE
  if (others.length === 0) return ONE.minus(first)
  const down = [first, ...others]
  const worst = others.reduce((most, each) => most.atLeast(each), first)
  const own = ONE.minus(share(common))
  const apart = inSeries(down.map((each) => each.times(own)))
  return ONE.minus(worst.times(share(common)).plus(apart))
}

/** As a percentage, cut after eight decimals: rounding up would promise more. */
export const percentText = (value: Amount): string => cut(value.times(share(100)), 8)

/** Hours a year and minutes a month (730 h) without service. */
export const downTime = (value: Amount): { readonly downHoursPerYear: string; readonly downMinutesPerMonth: string } => {
  const down = ONE.minus(value)
  return { downHoursPerYear: cut(down.times(share(8760)), 4), downMinutesPerMonth: cut(down.times(share(43_800)), 4) }
}

const cut = (value: Amount, decimals: number): string => {
  const [whole = '0', rest = ''] = (value.texts()?.expected ?? '').split('.')
  const kept = rest.slice(0, decimals).replace(/0+$/, '')
  return kept === '' ? whole : `${whole}.${kept}`
}

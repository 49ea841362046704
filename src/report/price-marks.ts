import type { Commitment, Line, Resource } from '../result/result.types.js'
import { compareDecimals } from './decimal.js'
import { count, quantity } from './format.js'
import { clean } from './plain-text.js'

/** The footnote marks of a line's price: † stale, ‡ derived, § discounted. */
export const marksOf = (line: Line): string => {
  if (!line.price) return ''
  const { stale, trust, discountPercent } = line.price
  return (stale ? '†' : '') + (trust === 'derived' ? '‡' : '') + (discountPercent === undefined ? '' : '§')
}

/** One footnote per mark in use: how many lines bear it and what it means. */
export const priceFootnotes = (owners: readonly (Resource | Commitment)[], asOf: string): readonly string[] => {
  const stale: string[] = []
  const rules = new Set<string>()
  const discounts = new Set<string>()
  let [derived, discounted] = [0, 0]
  for (const owner of owners)
    for (const { price } of owner.lines) {
      if (price?.stale) stale.push(price.published)
      if (price?.trust === 'derived') {
        derived++
        if (price.rule !== undefined) rules.add(clean(price.rule))
      }
      if (price?.discountPercent !== undefined) {
        discounted++
        discounts.add(price.discountPercent)
      }
    }
  const [oldest = asOf] = stale.sort()
  const percents = [...discounts].sort(compareDecimals).map((points) => quantity(points))
  return [
    ...(stale.length > 0
      ? [`† ${count(stale.length, 'line')} at a price last published more than 18 months before ${asOf}, the oldest on ${clean(oldest)}`]
      : []),
    ...(derived > 0 ? [`‡ ${count(derived, 'line')} at a price derived from others, not listed by AWS${listed([...rules])}`] : []),
    ...(discounted > 0 ? [`§ ${count(discounted, 'line')} after a discount of ${percents.join(', ')}% off list`] : []),
  ]
}

const SHOWN_RULES = 3

const listed = (rules: readonly string[]): string => {
  if (rules.length === 0) return ''
  const more = rules.length - SHOWN_RULES
  return `: ${rules.slice(0, SHOWN_RULES).join('; ')}${more > 0 ? `; and ${more} more rules` : ''}`
}

import type { Commitment, Line, Resource } from '../result/result.types.js'
import { count, quantity } from './format.js'
import { clean } from './plain-text.js'

/** The footnote marks of a line's price: † stale, ‡ derived, ¶ private, § discounted. */
export const marksOf = (line: Line): string => {
  const { price, discounts } = line
  return (
    (price?.stale ? '†' : '') + (price?.trust === 'derived' ? '‡' : '') + (price?.trust === 'private' ? '¶' : '') + (discounts ? '§' : '')
  )
}

/** One footnote per mark in use: how many lines bear it and what it means. */
export const priceFootnotes = (owners: readonly (Resource | Commitment)[], asOf: string): readonly string[] => {
  const stale: string[] = []
  const rules = new Set<string>()
  const files = new Set<string>()
  const discounted = new Map<string, number>()
  let [derived, own] = [0, 0]
  for (const owner of owners)
    for (const { price, discounts, discountPercent } of owner.lines) {
      if (price?.stale) stale.push(price.published)
      if (price?.trust === 'derived') {
        derived++
        if (price.rule !== undefined) rules.add(clean(price.rule))
      }
      if (price?.trust === 'private') {
        own++
        files.add(clean(price.origin))
      }
      if (discounts) {
        const text = discountText(discounts, discountPercent)
        discounted.set(text, (discounted.get(text) ?? 0) + 1)
      }
    }
  const [oldest = asOf] = stale.sort()
  return [
    ...(stale.length > 0
      ? [`† ${count(stale.length, 'line')} at a price last published more than 18 months before ${asOf}, the oldest on ${clean(oldest)}`]
      : []),
    ...(derived > 0
      ? [`‡ ${count(derived, 'line')} at a price derived from others, not listed by AWS${rules.size > 0 ? ': ' : ''}${listed([...rules])}`]
      : []),
    ...(own > 0 ? [`¶ ${count(own, 'line')} at your own price, from ${listed([...files])}`] : []),
    ...(discounted.size > 0 ? [`§ ${listed([...discounted].map(([text, lines]) => `${count(lines, 'line')} ${text}`))}`] : []),
  ]
}

/** `at 14.5% off list: 10% (EDP), then 5% (S3)`. */
const discountText = (discounts: NonNullable<Line['discounts']>, together = ''): string => {
  const parts = discounts.map(({ percent, because }) => `${quantity(percent)}% (${clean(because)})`)
  return parts.length === 1
    ? `at ${quantity(together)}% off list (${clean(discounts[0]?.because ?? '')})`
    : `at ${quantity(together)}% off list: ${parts.join(', then ')}`
}

const SHOWN = 3

const listed = (texts: readonly string[]): string => {
  const more = texts.length - SHOWN
  return `${texts.slice(0, SHOWN).join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

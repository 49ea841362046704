import { distance } from 'fastest-levenshtein'

/** Columns of pricing-data that say something of the price; every other column is an attribute of the product. */
export const PRICE_COLUMNS = [
  'productFamily',
  'region',
  'unit',
  'currency',
  'term',
  'part',
  'tier_begin',
  'tier_end',
  'price',
  'sku',
  'rate_code',
  'published',
  'origin',
  'trust',
  'rule',
] as const

export type PriceColumn = (typeof PRICE_COLUMNS)[number]

/** Front matter that steers the reading. */
export const DIRECTIVES = ['kind', 'columns', 'cells'] as const

const plain = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '')

const letters = (name: string): string => [...plain(name)].sort().join('')

/** Spelt alike but for case, hyphens or a plural; of longer words also a letter wrong, or letters swapped. */
function nearly(word: string, name: string): boolean {
  if (plain(word) === plain(name) || plain(`${word}s`) === plain(name)) return true
  return word.length >= 5 && (letters(word) === letters(name) || distance(plain(word), plain(name)) <= (word.length >= 8 ? 2 : 1))
}

/** Why a name cannot be an attribute's, or undefined. A name that is nearly a known one is taken for a slip. */
export function wrongAttributeName(name: string, known: readonly string[]): string | undefined {
  const near = known.find((word) => nearly(word, name))
  if (near) return `looks like a slip for "${near}"`
  if (!/^[A-Za-z][A-Za-z0-9]{0,59}$/.test(name)) return 'is no attribute name: letters and digits, as in the AWS price list'
  return undefined
}

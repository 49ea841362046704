import type { Price, PriceAnswer, PriceBook, PriceLookup } from '../../src/pricing/price-book.js'

/** A price as the book answers it, with the parts that a test does not care about filled in. */
export const listPrice = (price: Partial<Price> & Pick<Price, 'unit' | 'tiers'>): Price => ({
  offer: 'AmazonEC2',
  region: 'eu-west-1',
  currency: 'USD',
  from: '2026-05-12',
  published: '2026-05-12',
  origin: 'test',
  trust: 'list',
  stale: false,
  attributes: {},
  ...price,
})

/** A price book of a few answers: the first whose conditions hold, else missing. */
export const bookOf = (rows: readonly { readonly when: (query: PriceLookup) => boolean; readonly price: Price }[]): PriceBook => ({
  digest: 'test',
  lookup: (query): PriceAnswer => {
    const row = rows.find(({ when }) => when(query))
    return row
      ? { status: 'found', price: row.price }
      : { status: 'missing', reason: 'no such price in the test', nearMisses: [], hint: 'add it to the test' }
  },
  catalogRow: () => undefined,
  catalogKeys: () => [],
  status: () => [],
  search: () => [],
  show: () => [],
  close: () => {},
})

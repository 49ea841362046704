import type { CatalogRow, Term } from '@planner/contract'
import type { Price, PriceAnswer, PriceBook, PriceLookup } from '../pricing/price-book.js'
import { core, embeddedBook } from './core.js'

/** One stretch of a price: from `begin` (inclusive) up to `end` (exclusive, null for no end), in the price's unit. */
export interface TestPriceTier {
  readonly begin: string
  readonly end: string | null
  /** Decimal text in USD, per unit. */
  readonly price: string
}

/** A price for tests: what identifies the product as the AWS price list says it, and what one unit costs. */
export interface TestPrice {
  readonly offer: string
  readonly where: Readonly<Record<string, string>>
  /** AWS's unit as listed: `Hrs`, `GB-Mo`. */
  readonly unit: string
  /** Decimal text in USD, or tiers. */
  readonly price: string | readonly TestPriceTier[]
  /** Any region if left out. */
  readonly region?: string
  /** `{ kind: 'on-demand' }` if left out. */
  readonly term?: Term
}

/** Catalogue rows for tests: cells by table, key and column. */
export type TestCatalogs = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>

/** A price book to give to tests, made by one of the functions here. What planner reads in it is not part of the kit's API. */
export interface TestPriceBook {
  /** Identifies its prices. */
  readonly digest: string
  close(): void
}

const DATE = '2026-01-01'

/**
 * A price book of a few prices, for plugins whose prices planner does not bring. It answers as the real
 * one does: a query that fits none or several of the prices is missing or ambiguous.
 */
export const priceBookOf = (prices: readonly TestPrice[], catalogs: TestCatalogs = {}): TestPriceBook => bookOf(prices, catalogs)

const bookOf = (prices: readonly TestPrice[], catalogs: TestCatalogs): PriceBook => ({
  digest: 'test',
  lookup: (query) => answer(prices, query),
  catalogRow: (table, key): CatalogRow | undefined => {
    const cells = catalogs[table]?.[key]
    return cells && { key, cells, source: 'the test', asOf: DATE }
  },
  catalogKeys: (table, column, value) =>
    Object.entries(catalogs[table] ?? {})
      .filter(([, cells]) => column === undefined || cells[column] === value)
      .map(([key]) => key)
      .sort(),
  status: () => [],
  search: () => [],
  show: () => [],
  close: () => {},
})

/** A price book of price files, by name: those that a plugin brings. */
export const priceBookOfFiles = async (files: Readonly<Record<string, Uint8Array>>): Promise<TestPriceBook> => {
  const { withPrivatePrices } = await core()
  return withPrivatePrices(
    bookOf([], {}),
    Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
  ).book
}

const answer = (prices: readonly TestPrice[], query: PriceLookup): PriceAnswer => {
  const asked = JSON.stringify({ offer: query.offer, region: query.region, term: query.term, where: query.where })
  const fits = prices.filter((price) => distance(price, query).length === 0)
  const [only] = fits
  if (only && fits.length === 1) return { status: 'found', price: listed(only, query) }
  const near = prices
    .map((price) => ({ price, differs: distance(price, query) }))
    .filter(({ differs }) => differs.length === 1)
    .map(({ price, differs }) => `${JSON.stringify(price.where)} differs in ${differs[0]}`)
  return {
    status: fits.length > 1 ? 'ambiguous' : 'missing',
    reason: fits.length > 1 ? `${fits.length} prices of the test fit ${asked}` : `no price of the test fits ${asked}`,
    nearMisses: fits.length > 1 ? fits.map((price) => JSON.stringify(price.where)) : near,
    hint:
      fits.length > 1
        ? 'name more attributes in "where", so that one product is left'
        : 'correct "where" in the line, or add the price to the test',
  }
}

const distance = (price: TestPrice, { offer, region, term, where }: PriceLookup): readonly string[] => [
  ...(price.offer === offer ? [] : ['offer']),
  ...(price.region === undefined || price.region === region ? [] : ['region']),
  ...(JSON.stringify(sorted(price.term ?? { kind: 'on-demand' })) === JSON.stringify(sorted(term)) ? [] : ['term']),
  ...Object.keys(where).filter((name) => price.where[name] !== where[name]),
]

const sorted = (value: object): unknown => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))

const listed = ({ price, unit, where, offer }: TestPrice, { region }: PriceLookup): Price => ({
  offer,
  region,
  unit,
  currency: 'USD',
  tiers: typeof price === 'string' ? [{ begin: '0', end: null, price }] : price,
  from: DATE,
  published: DATE,
  origin: 'test',
  trust: 'list',
  stale: false,
  attributes: where,
})

let embedded: Promise<PriceBook> | undefined

/** The price book that planner brings: real prices, offline. Opened once. */
export const embeddedPriceBook = (): Promise<TestPriceBook> => {
  embedded ??= core().then(({ openPriceBook }) => openPriceBook({ folders: [embeddedBook()] }))
  return embedded
}

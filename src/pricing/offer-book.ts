import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { PlannerError } from '../errors/planner-error.js'
import { dayNumber } from './dates.js'
import type { Price, PriceLookup } from './price-book.js'
import type { PriceSource } from './price-source.js'
import { isTrust } from './price-source.js'
import type { RateCodeParts } from './rate-codes.js'
import type { RatioRule } from './ratio.js'
import { openReadOnly, quoteName } from './sqlite.js'
import { assemblePrice, type PriceRow } from './stored-price.js'
import { TERM_TEXTS, termText } from './terms.js'

/** What one offer's file says to a lookup. */
export type OfferAnswer =
  | { readonly found: Price }
  /** Products that the query fits, of which it should fit one. */
  | { readonly several: readonly Product[] }
  /** The one product has no price of this term on this date, or not all parts of it. */
  | { readonly unpriced: Product; readonly missing?: string }
  | { readonly nothing: true }

export interface Product {
  readonly id: number
  readonly family: string
  readonly attributes: Readonly<Record<string, string>>
}

/** More products than this are not named one by one. */
const SEVERAL = 50

/** Reads one offer's file. Statements are prepared once per set of attributes asked for. */
export class OfferBook {
  readonly database: DatabaseSync
  /** Columns of `product` beside its number; the first is productFamily. */
  readonly columns: readonly string[]
  readonly regions: ReadonlyMap<string, number>
  readonly sources: ReadonlyMap<number, PriceSource>
  readonly codes: RateCodeParts
  readonly ratios: readonly RatioRule[]
  private readonly products = new Map<string, StatementSync>()
  private readonly prices: StatementSync

  constructor(
    readonly offer: string,
    file: string,
  ) {
    try {
      this.database = openReadOnly(file)
      const { database } = this
      this.columns = database
        .prepare("SELECT name FROM pragma_table_info('product')")
        .all()
        .map(({ name }) => String(name))
        .filter((name) => name !== 'product_id')
      this.regions = new Map(
        database
          .prepare('SELECT id, name FROM region')
          .all()
          .map(({ id, name }) => [String(name), Number(id)]),
      )
      this.sources = new Map(
        database
          .prepare('SELECT * FROM source')
          .all()
          .map((row) => [Number(row.id), sourceOf(row)]),
      )
      this.codes = new Map(
        database
          .prepare('SELECT name, code FROM code')
          .all()
          .map(({ name, code }) => [String(name), String(code)]),
      )
      this.ratios = database.prepare('SELECT * FROM ratio ORDER BY id').all().map(ratioOf)
      this.prices =
        database.prepare(`SELECT since, part, tier, price, source, rate_code, (SELECT sku FROM sku WHERE product = ?1 AND region = ?2) FROM price
        WHERE product = ?1 AND region = ?2 AND term = ?3 AND since = (SELECT max(since) FROM price WHERE product = ?1 AND region = ?2 AND term = ?3 AND since <= ?4)`)
      this.prices.setReturnArrays(true)
    } catch (cause) {
      throw broken(file, cause)
    }
  }

  /** The one product that the query fits in its region, with its price. */
  find(query: PriceLookup): OfferAnswer {
    const region = this.regions.get(query.region)
    const day = dayNumber(query.asOf) ?? 0
    const candidates = region === undefined ? [] : this.productsOf(query.where, { region, day })
    const [product, ...others] = candidates
    if (!product) return { nothing: true }
    if (others.length > 0) return { several: candidates }
    const price = this.price(product, query.region, termText(query.term), day, query.asOf)
    if (price === undefined) return { unpriced: product }
    return 'missing' in price ? { unpriced: product, missing: price.missing } : { found: price }
  }

  /** What the product cost on a day; `asOf` decides whether that is stale. */
  price(product: Product, region: string, term: string, day: number, asOf: string): Price | { readonly missing: string } | undefined {
    const found = this.prices.all(
      product.id,
      this.regions.get(region) ?? 0,
      TERM_TEXTS.indexOf(term),
      day,
    ) as unknown as readonly (readonly [...PriceRow, string | null])[]
    if (found.length === 0) return undefined
    const rows = found.map(([since, part, tier, price, source, code]): PriceRow => [since, part, tier, price, source, code])
    const sku = found[0]?.[6] ?? undefined
    return assemblePrice(rows, {
      offer: this.offer,
      region,
      term,
      asOf,
      sku,
      attributes: product.attributes,
      sources: this.sources,
      codes: this.codes,
    })
  }

  /** Products that have these attributes; an empty value asks for absence. With `sold`, only those with a price there by then. */
  productsOf(where: Readonly<Record<string, string>>, sold?: { readonly region: number; readonly day: number }): readonly Product[] {
    const names = Object.keys(where)
    if (names.some((name) => !this.columns.includes(name))) return []
    const signature = names.map((name) => (where[name] === '' ? `${name} ` : name)).join('\0') + (sold ? '\0\0' : '')
    let statement = this.products.get(signature)
    if (!statement) {
      const conditions = names.map((name) => (where[name] === '' ? `coalesce(${quoteName(name)}, '') = ?` : `${quoteName(name)} = ?`))
      if (sold) conditions.push('EXISTS (SELECT 1 FROM price WHERE product = product_id AND region = ? AND since <= ?)')
      statement = this.database.prepare(`SELECT * FROM product WHERE ${conditions.join(' AND ') || '1'} LIMIT ${SEVERAL}`)
      statement.setReturnArrays(true)
      this.products.set(signature, statement)
    }
    const values = names.map((name) => where[name] ?? '')
    const rows = statement.all(...values, ...(sold ? [sold.region, sold.day] : [])) as unknown as readonly (readonly [
      number,
      ...(string | null)[],
    ])[]
    return rows.map((row) => this.productOf(row))
  }

  productOf([id, family, ...values]: readonly [number, ...(string | null)[]]): Product {
    const attributes: Record<string, string> = {}
    for (const [index, value] of values.entries()) {
      const name = this.columns[index + 1]
      if (value !== null && name !== undefined) attributes[name] = value
    }
    return { id, family: family ?? '', attributes }
  }

  close(): void {
    this.database.close()
  }
}

type Row = Readonly<Record<string, unknown>>

function sourceOf(row: Row): PriceSource {
  const trust = String(row.trust)
  return {
    origin: String(row.origin),
    trust: isTrust(trust) ? trust : 'derived',
    rule: String(row.rule),
    unit: String(row.unit),
    currency: String(row.currency),
    published: String(row.published),
  }
}

const ratioOf = (row: Row): RatioRule => ({
  sets: JSON.parse(String(row.sets)),
  selects: JSON.parse(String(row.selects)),
  ratio: String(row.ratio),
  error: String(row.error),
  rule: String(row.rule),
})

export const broken = (file: string, cause: unknown): PlannerError =>
  new PlannerError(
    'PRICE_BOOK_BROKEN',
    `the price book file ${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    {
      hint: 'run `planner prices verify`; install planner again, or remove a synced book and sync again',
      cause,
    },
  )

import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { dayNumber } from './dates.js'
import type { Part } from './merge-history.js'
import { offerTables, productIndexes, STAGE } from './offer-schema.js'
import type { PriceSource } from './price-source.js'
import type { RateCodeParts } from './rate-codes.js'
import type { RatioRule } from './ratio.js'
import { createDatabase, quoteName } from './sqlite.js'
import { type OfferFigures, storePrices } from './store-prices.js'
import { TERM_TEXTS } from './terms.js'

/** One price to store. `product`, `region` and `source` are the numbers that the writer gave. */
export interface NewPrice {
  readonly product: number
  readonly region: number
  /** As in pricing-data: `reserved 1yr no-upfront standard`. */
  readonly term: string
  readonly source: number
  readonly part: Part
  readonly tierBegin: string
  /** `Inf` for no end. */
  readonly tierEnd: string
  /** Plain decimal text. */
  readonly price: string
  readonly rateCode?: string | undefined
  /** Where it was read; handed back with complaints. */
  readonly place: number
}

export interface WriterOptions {
  readonly codes: RateCodeParts
  /** Called for prices that disagree and tiers with gaps. The caller decides whether the file counts. */
  readonly report: (place: number, message: string, other?: number) => void
}

/**
 * Writes one offer's SQLite file. Prices are staged in any order and merged by `finish`; memory
 * holds the products and the names, not the prices.
 */
export class OfferWriter {
  private readonly database: DatabaseSync
  private readonly stage: StatementSync
  private readonly products = new Map<string, number>()
  private readonly rows: { readonly family: string; readonly attributes: Readonly<Record<string, string>> }[] = []
  private readonly regions = new Map<string, number>()
  private readonly sourceIds = new Map<string, number>()
  private readonly sources: PriceSource[] = []
  private readonly days: number[] = []
  private readonly skus = new Map<string, { readonly sku: string; readonly published: string; readonly place: number }>()
  private readonly ratios: RatioRule[] = []

  constructor(
    file: string,
    private readonly options: WriterOptions,
  ) {
    this.database = createDatabase(file)
    this.database.exec(`${STAGE}; BEGIN`)
    this.stage = this.database.prepare('INSERT INTO stage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  }

  /** The number of a product; the same family and attributes give the same number. Absent attributes are left out. */
  product(family: string, attributes: Readonly<Record<string, string>>): number {
    const names = Object.keys(attributes).sort()
    const key = JSON.stringify([family, ...names.flatMap((name) => [name, attributes[name]])])
    const known = this.products.get(key)
    if (known !== undefined) return known
    this.rows.push({ family, attributes })
    this.products.set(key, this.rows.length)
    return this.rows.length
  }

  region(name: string): number {
    const known = this.regions.get(name)
    if (known !== undefined) return known
    this.regions.set(name, this.regions.size + 1)
    return this.regions.size
  }

  source(source: PriceSource): number {
    const key = JSON.stringify([source.origin, source.trust, source.rule, source.unit, source.currency, source.published])
    const known = this.sourceIds.get(key)
    if (known !== undefined) return known
    this.sources.push(source)
    this.days.push(dayNumber(source.published) ?? 0)
    this.sourceIds.set(key, this.sources.length - 1)
    return this.sources.length - 1
  }

  add(price: NewPrice): void {
    const day = this.days[price.source] ?? 0
    const term = TERM_TEXTS.indexOf(price.term)
    this.stage.run(
      price.product,
      price.region,
      term,
      day,
      price.part === 'upfront' ? 1 : 0,
      price.tierBegin,
      price.tierEnd,
      price.price,
      price.source,
      price.rateCode ?? null,
      price.place,
    )
    if (!price.rateCode) return
    const [sku = ''] = price.rateCode.split('.')
    this.sku(price.product, price.region, sku, this.sources[price.source]?.published ?? '', price.place)
  }

  /** The SKU of a product in a region; of several the one published last. */
  sku(product: number, region: number, sku: string, published: string, place: number): void {
    const key = `${product} ${region}`
    const known = this.skus.get(key)
    if (known?.published === published && known.sku !== sku)
      this.options.report(
        place,
        `says SKU ${sku}, but the same product, region and date has ${known.sku}: an attribute that tells them apart is missing`,
        known.place,
      )
    if (!known || known.published < published) this.skus.set(key, { sku, published, place })
  }

  ratio(rule: RatioRule): void {
    this.ratios.push(rule)
  }

  /** Attributes that differ in case alone, which SQLite takes for one column. */
  attributeTwins(): readonly (readonly [string, string])[] {
    const names = [...new Set(this.rows.flatMap((row) => Object.keys(row.attributes)))].sort()
    const first = new Map<string, string>()
    return names.flatMap((name) => {
      const twin = first.get(name.toLowerCase())
      first.set(name.toLowerCase(), twin ?? name)
      return twin === undefined ? [] : [[twin, name] as const]
    })
  }

  /** Merges and stores everything. The file is complete when this returns. */
  finish(): OfferFigures {
    const { database } = this
    const attributes = [...new Set(this.rows.flatMap((row) => Object.keys(row.attributes)))].sort()
    database.exec(offerTables(attributes))
    this.insert(
      'product',
      [...this.rows.entries()].map(([index, row]) => [index + 1, row.family, ...attributes.map((name) => row.attributes[name] ?? null)]),
    )
    this.insert(
      'region',
      [...this.regions].map(([name, id]) => [id, name]),
    )
    this.insert(
      'term',
      TERM_TEXTS.map((name, id) => [id, name]),
    )
    const figures = storePrices(database, {
      sources: this.sources,
      sourceId: (source) => this.source(source),
      sku: (product, region) => this.skus.get(`${product} ${region}`)?.sku,
      ...this.options,
    })
    this.insert(
      'source',
      this.sources.map((source, id) => [id, source.origin, source.trust, source.rule, source.unit, source.currency, source.published]),
    )
    this.insert(
      'sku',
      [...this.skus].map(([key, { sku }]) => [...key.split(' ').map(Number), sku]),
    )
    this.insert(
      'ratio',
      this.ratios.map((rule, id) => [id, JSON.stringify(rule.sets), JSON.stringify(rule.selects), rule.ratio, rule.error, rule.rule]),
    )
    this.insert('code', [...this.options.codes])
    const indexes = productIndexes(this.rows.map((row) => row.attributes))
    database.exec(`COMMIT; ${indexes.map((sql) => `${sql};`).join('')} DROP TABLE stage; ANALYZE; VACUUM`)
    database.close()
    return figures
  }

  /** Gives up; the caller removes the file. */
  abandon(): void {
    if (this.database.isOpen) this.database.close()
  }

  private insert(table: string, rows: readonly (readonly (string | number | null)[])[]): void {
    const [first] = rows
    if (!first) return
    const statement = this.database.prepare(`INSERT INTO ${quoteName(table)} VALUES (${first.map(() => '?').join(', ')})`)
    for (const row of rows) statement.run(...row)
  }
}

import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { compareDecimals } from '../decimal-text.js'
import { offerTables, productIndexes } from '../offer-schema.js'
import { rateCodeKey } from '../rate-codes.js'
import { createDatabase, quoteName } from '../sqlite.js'
import { TERM_TEXTS } from '../terms.js'
import type { ListedProduct, ListedRate, OfferHead, OfferSink } from './listed-price.js'
import { OfferFileError } from './listed-price.js'
import { SYNC_ORIGIN } from './snapshot-files.js'

/** Beyond this many products (several regions' worth) their numbers are looked up in the file. */
const KNOWN_IN_MEMORY = 400_000

export interface SnapshotFigures {
  readonly products: number
  readonly prices: number
  readonly regions: readonly string[]
  readonly skipped: Readonly<Record<string, number>>
}

/** Enough products to see which attributes vary. */
const SAMPLE = 5_000
const PRICE_CELLS = 9
const BATCH = 16
const insertSql = (rows: number): string =>
  `INSERT OR IGNORE INTO price VALUES ${new Array(rows).fill('(?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`

/** As pricing-data demands; also keeps strange names out of SQL. */
const ATTRIBUTE_NAME = /^[A-Za-z][A-Za-z0-9]{0,59}$/

const TWO_CODES = /^([A-Z0-9]{10})\.([A-Z0-9]{10})$/

interface StagedTier {
  readonly product: number
  readonly term: number
  readonly begin: string
  readonly end: string
  readonly price: string
  readonly source: number
  readonly code: string | null
}

/** Writes the tables of one snapshot. Memory holds the SKUs; products and prices go to the file as they come. */
export class SnapshotWriter implements OfferSink {
  private readonly database: DatabaseSync
  private readonly insertPrices: StatementSync
  /** Prices that wait to be inserted together: one call takes as long as one of two rows. */
  private batch: (string | number | null)[] = []
  private readonly stageTier: StatementSync
  private readonly insertSku: StatementSync
  private insertProduct: StatementSync | undefined
  /** Attribute columns by lower-case name. */
  private readonly columns = new Map<string, string>()
  private readonly skus = new Map<string, number>()
  private overflow: StatementSync | undefined
  /** Region of each product, by number. */
  private readonly productRegions: number[] = [0]
  private readonly regions = new Map<string, number>()
  /** Numbers by currency and unit. */
  private readonly sources = new Map<string, Map<string, number>>()
  private sourceCount = 0
  private readonly codes = new Map<string, string>()
  /** A rate of each code that the table of codes gives. */
  private readonly codeOf = new Map<string, ListedRate>()
  private readonly terms = new Map<string, number>(TERM_TEXTS.map((text, index) => [text, index]))
  private readonly skipped: Record<string, number> = {}
  private readonly options: SnapshotOptions
  private dates: { readonly published: string; readonly since: number } | undefined
  private products = 0
  /** Of the table `price`; those that only end a tier. */
  private rows = 0
  private ends = 0

  constructor(file: string, options: SnapshotOptions) {
    this.options = options
    this.database = createDatabase(file)
    // Room for the table of prices of the largest region: rows come in the file's order, not in the table's.
    this.database.exec(`PRAGMA cache_size = -64000; ${offerTables([])}
      CREATE TEMP TABLE tier (product INTEGER, term INTEGER, begin TEXT, end TEXT, price TEXT, source INTEGER, code TEXT);
      BEGIN`)
    this.insertPrices = this.database.prepare(insertSql(BATCH))
    this.insertSku = this.database.prepare('INSERT INTO sku VALUES (?, ?, ?)')
    this.stageTier = this.database.prepare('INSERT INTO tier VALUES (?, ?, ?, ?, ?, ?, ?)')
  }

  head(head: OfferHead): void {
    this.dates = this.options.onHead(head)
  }

  known(sku: string): number | undefined {
    const number = this.skus.get(sku)
    if (number !== undefined || this.overflow === undefined) return number
    return (this.overflow.get(sku) as { product: number } | undefined)?.product
  }

  product({ sku, family, region, attributes }: ListedProduct): number | undefined {
    const { onlyRegion } = this.options
    if (onlyRegion !== undefined && region !== onlyRegion) return undefined
    const place = numberOf(this.regions, region, 1)
    this.products += 1
    const cells = this.cells(attributes)
    this.insertProduct ??= this.database.prepare(`INSERT INTO product VALUES (?, ?${', ?'.repeat(cells.length)})`)
    this.insertProduct.run(this.products, family, ...cells)
    this.insertSku.run(this.products, place, sku)
    this.productRegions.push(place)
    this.remember(sku)
    return this.products
  }

  rate(product: number, rate: ListedRate): void {
    const term = this.terms.get(rate.term) as number
    const source = this.source(rate)
    const code = this.storedCode(rate)
    if (rate.begin === '0' && rate.end === 'Inf') this.store(product, term, rate.part === 'upfront' ? 1 : 0, '0', rate.price, source, code)
    else this.stageTier.run(product, term, rate.begin, rate.end, rate.price, source, code)
  }

  /** The file is complete when this returns. */
  finish(): SnapshotFigures {
    this.storeTiers()
    if (this.rows === 0 || this.dates === undefined) throw new OfferFileError('it holds no prices')
    const { database } = this
    for (const [text, id] of this.terms) database.prepare('INSERT INTO term VALUES (?, ?)').run(id, text)
    for (const [name, id] of this.regions) database.prepare('INSERT INTO region VALUES (?, ?)').run(id, name)
    for (const [name, code] of this.codes) database.prepare('INSERT INTO code VALUES (?, ?)').run(name, code)
    const insertSource = database.prepare('INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?)')
    const { published } = this.dates
    for (const [currency, units] of this.sources) {
      for (const [unit, id] of units) insertSource.run(id, SYNC_ORIGIN, 'list', '', unit, currency, published)
    }
    database.exec(`COMMIT; DROP TABLE tier; ${productIndexes(this.sample()).join('; ')}; PRAGMA analysis_limit = 1000; ANALYZE`)
    this.check()
    database.close()
    return { products: this.products, prices: this.rows - this.ends, regions: [...this.regions.keys()].sort(), skipped: this.skipped }
  }

  abandon(): void {
    if (this.database.isOpen) this.database.close()
  }

  /** Products from all over the file, for the choice of indexes. */
  private sample(): readonly Readonly<Record<string, string>>[] {
    const step = Math.ceil(this.products / SAMPLE)
    const rows = this.database.prepare('SELECT * FROM product WHERE product_id % ? = 0').all(step)
    return rows.map(({ product_id: _id, productFamily: _family, ...cells }) =>
      Object.fromEntries(Object.entries(cells).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    )
  }

  private check(): void {
    const { quick_check: verdict } = this.database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string }
    if (verdict !== 'ok') throw new OfferFileError(`what was written of it is damaged (${verdict})`)
  }

  private remember(sku: string): void {
    this.skus.set(sku, this.products)
    if (this.skus.size < (this.options.knownInMemory ?? KNOWN_IN_MEMORY)) return
    if (this.overflow === undefined) {
      this.database.exec('CREATE INDEX sku_code ON sku (sku)')
      this.overflow = this.database.prepare('SELECT product FROM sku WHERE sku = ?')
    }
    this.skus.clear()
  }

  /** Columns of the attributes, in order; SQLite does not tell `Group` from `group`. */
  private cells(attributes: Readonly<Record<string, string>>): (string | null)[] {
    const byColumn = new Map<string, string>()
    for (const [name, value] of Object.entries(attributes)) {
      const column = name.toLowerCase()
      if (!ATTRIBUTE_NAME.test(name)) continue
      if (!this.columns.has(column)) {
        this.database.exec(`ALTER TABLE product ADD COLUMN ${quoteName(name)} TEXT`)
        this.columns.set(column, name)
        this.insertProduct = undefined
      }
      byColumn.set(column, value)
    }
    return [...this.columns.keys()].map((column) => byColumn.get(column) ?? null)
  }

  private source({ unit, currency }: ListedRate): number {
    const units = this.sources.get(currency) ?? new Map<string, number>()
    const known = units.get(unit)
    if (known !== undefined) return known
    units.set(unit, this.sourceCount)
    this.sources.set(currency, units)
    this.sourceCount += 1
    return this.sourceCount - 1
  }

  /** The codes of terms and ranges are the same for all products and stored once; what deviates is stored with the price. */
  private storedCode(rate: ListedRate): string | null {
    const seen = this.codeOf.get(rate.code)
    if (
      seen?.term === rate.term &&
      seen.begin === rate.begin &&
      seen.end === rate.end &&
      seen.part === rate.part &&
      seen.currency === rate.currency
    )
      return null
    const [, term, dimension] = TWO_CODES.exec(rate.code) ?? []
    if (term === undefined || dimension === undefined) return `${rate.sku}.${rate.code}`
    const suffix = rate.currency === 'USD' ? '' : ` ${rate.currency}`
    const range =
      rate.part === 'upfront' ? rateCodeKey('part', `upfront${suffix}`) : rateCodeKey('tier', `${rate.begin} ${rate.end}${suffix}`)
    if (!this.agreed(rateCodeKey('term', rate.term + suffix), term) || !this.agreed(range, dimension)) return `${rate.sku}.${rate.code}`
    this.codeOf.set(rate.code, rate)
    return null
  }

  private agreed(key: string, code: string): boolean {
    const known = this.codes.get(key)
    if (known === undefined) this.codes.set(key, code)
    return known === undefined || known === code
  }

  private storeTiers(): void {
    const groups = this.database.prepare('SELECT * FROM tier ORDER BY product, term').iterate()
    let group: StagedTier[] = []
    for (const row of groups) {
      const tier = row as unknown as StagedTier
      if (group[0] && (group[0].product !== tier.product || group[0].term !== tier.term)) {
        this.storeChain(group)
        group = []
      }
      group.push(tier)
    }
    this.storeChain(group)
    if (this.batch.length > 0) this.insertBatch(this.database.prepare(insertSql(this.batch.length / PRICE_CELLS)))
  }

  /** A row says where its tier begins; where a chain ends, or has a gap, a row without a price says so. */
  private storeChain(group: readonly StagedTier[]): void {
    const sorted = group.toSorted((a, b) => compareDecimals(a.begin, b.begin))
    const tiers = withoutAllowance(sorted)
    if (tiers.length < sorted.length) this.skip('free first tiers, which are allowances')
    const overlap = tiers.some(({ end }, index) => {
      const next = tiers[index + 1]
      return next !== undefined && (end === 'Inf' || compareDecimals(end, next.begin) > 0)
    })
    for (const [index, { product, term, begin, end, price, source, code }] of tiers.entries()) {
      if (overlap) {
        this.skip('tiers that overlap')
        continue
      }
      this.store(product, term, 0, begin, price, source, code)
      if (end === 'Inf' || end === tiers[index + 1]?.begin) continue
      this.store(product, term, 0, end, '', source, null)
      this.ends += 1
    }
  }

  private store(product: number, term: number, part: number, begin: string, price: string, source: number, code: string | null): void {
    const whole = Number(begin)
    const tier = Number.isSafeInteger(whole) ? whole : begin
    this.batch.push(product, this.productRegions[product] as number, term, this.dates?.since ?? 0, part, tier, price, source, code)
    if (this.batch.length === BATCH * PRICE_CELLS) this.insertBatch(this.insertPrices)
  }

  private insertBatch(statement: StatementSync): void {
    const rows = this.batch.length / PRICE_CELLS
    const stored = Number(statement.run(...this.batch).changes)
    this.batch = []
    this.rows += stored
    if (stored < rows) this.skip('rates that repeat another', rows - stored)
  }

  private skip(reason: string, count = 1): void {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + count
  }
}

export interface SnapshotOptions {
  /**
   * Says when the prices were published (an ISO date) and the day that they hold from (counted from 1970-01-01);
   * throws if the file is another than the one that was asked for.
   */
  readonly onHead: (head: OfferHead) => { readonly published: string; readonly since: number }
  /** Of a file of all regions, only this one. */
  readonly onlyRegion?: string
  readonly knownInMemory?: number
}

function numberOf(numbers: Map<string, number>, key: string, first: number): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  const next = numbers.size + first
  numbers.set(key, next)
  return next
}

/**
 * AWS lists some free allowances as a first tier at 0 (DynamoDB, SNS, SQS). Most accounts do not have them alone, so in the
 * book an allowance is a product of its own, and what is paid begins at 0.
 */
const withoutAllowance = (tiers: readonly StagedTier[]): readonly StagedTier[] => {
  const [free, paid, ...rest] = tiers
  if (!free || !paid || free.price !== '0' || free.begin !== '0' || free.end !== paid.begin) return tiers
  return [{ ...paid, begin: '0' }, ...rest]
}

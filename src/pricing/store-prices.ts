import type { DatabaseSync } from 'node:sqlite'
import { type MergedPrice, mergeHistory, type Report, type StagedPrice } from './merge-history.js'
import type { OfferStatus, Trust } from './price-book.js'
import type { PriceSource } from './price-source.js'
import { composeRateCode, type RateCodeParts } from './rate-codes.js'
import { TERM_TEXTS } from './terms.js'

export type OfferFigures = Omit<OfferStatus, 'offer'>

export interface StoreContext {
  /** By the numbers in the stage. */
  readonly sources: readonly PriceSource[]
  readonly sourceId: (source: PriceSource) => number
  readonly sku: (product: number, region: number) => string | undefined
  readonly codes: RateCodeParts
  readonly report: Report
}

type StagedRow = [
  product: number,
  region: number,
  term: number,
  day: number,
  part: number,
  begin: string,
  end: string,
  price: string,
  source: number,
  rateCode: string | null,
  place: number,
]

/** Reads the staged prices in order, merges what each product cost in each region under each term, and stores it. */
export function storePrices(database: DatabaseSync, context: StoreContext): OfferFigures {
  const read = database.prepare('SELECT * FROM stage ORDER BY product, region, term, day')
  read.setReturnArrays(true)
  const store = storer(database, context)
  let current: readonly [product: number, region: number, term: number] = [-1, -1, -1]
  let group: StagedPrice[] = []
  const flush = (): void => {
    if (group.length > 0) store(...current, mergeHistory(group, context.report))
    group = []
  }
  for (const row of read.iterate()) {
    const [product, region, term, day, part, begin, end, price, sourceId, rateCode, place] = row as unknown as StagedRow
    if (current[0] !== product || current[1] !== region || current[2] !== term) {
      flush()
      current = [product, region, term]
    }
    const source = context.sources[sourceId]
    if (source)
      group.push({ day, part: part === 1 ? 'upfront' : 'rate', begin, end, price, source, rateCode: rateCode ?? undefined, place })
  }
  flush()
  return store.figures()
}

function storer(database: DatabaseSync, context: StoreContext) {
  const insert = database.prepare('INSERT INTO price VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const ids = new Map<PriceSource, number>()
  const products = new Set<number>()
  const regions = new Set<number>()
  const counts = new Map<PriceSource, number>()

  const sourceId = (source: PriceSource): number => {
    const id = ids.get(source) ?? context.sourceId(source)
    ids.set(source, id)
    return id
  }
  const tierNumber = (bound: string): number | string => (Number.isSafeInteger(Number(bound)) ? Number(bound) : bound)
  /** A rate code that SKU and code tables give anyway is not stored. */
  const storedRateCode = (product: number, region: number, term: number, price: StagedPrice): string | null => {
    if (price.rateCode === undefined) return null
    const { part, begin, end, source } = price
    const composed = composeRateCode(context.codes, {
      sku: context.sku(product, region) ?? '',
      term: TERM_TEXTS[term] ?? '',
      currency: source.currency,
      part,
      begin,
      end,
    })
    return composed === price.rateCode ? null : price.rateCode
  }
  const store = (product: number, region: number, term: number, merged: readonly MergedPrice[]): void => {
    products.add(product)
    regions.add(region)
    for (const [index, price] of merged.entries()) {
      const part = price.part === 'upfront' ? 1 : 0
      const source = sourceId(price.source)
      counts.set(price.source, (counts.get(price.source) ?? 0) + 1)
      insert.run(
        product,
        region,
        term,
        price.since,
        part,
        tierNumber(price.begin),
        price.price,
        source,
        storedRateCode(product, region, term, price),
      )
      const next = merged[index + 1]
      const ends = price.end !== 'Inf' && !(next?.since === price.since && next.part === price.part)
      if (ends) insert.run(product, region, term, price.since, part, tierNumber(price.end), '', source, null)
    }
  }
  return Object.assign(store, {
    figures: (): OfferFigures => {
      const sources = [...counts.keys()]
      const dates = sources.map(({ published }) => published).sort()
      const trust: Record<Trust, number> = { list: 0, transcribed: 0, derived: 0 }
      for (const [source, count] of counts) trust[source.trust] += count
      return {
        products: products.size,
        prices: [...counts.values()].reduce((a, b) => a + b, 0),
        regions: regions.size,
        oldest: dates[0] ?? '',
        newest: dates.at(-1) ?? '',
        origins: [...new Set(sources.map(({ origin }) => origin))].sort(),
        trust,
      }
    },
  })
}

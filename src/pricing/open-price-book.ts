import { PlannerError } from '../errors/planner-error.js'
import { type BookIndex, catalogFile, digestOf, offerFile, readIndex } from './book-index.js'
import { CatalogBook, unknownName } from './catalog-book.js'
import { dayNumber } from './dates.js'
import { explainFailure, unknownOffer } from './near-misses.js'
import { broken, type OfferAnswer, OfferBook } from './offer-book.js'
import type { FoundPrice, Price, PriceAnswer, PriceBook, PriceLookup } from './price-book.js'
import { derivedPrice, sourceQuery } from './ratio.js'
import { searchOffer, showCode } from './search-book.js'
import { SyncedBooks } from './sync/synced-books.js'
import { termText } from './terms.js'

export interface PriceBookOptions {
  /** The embedded book first; then synced ones, which win where they are newer. Those that do not exist are passed over. */
  readonly folders: readonly string[]
  /** ISO date against which `search` and `show` call a price stale. Default: the newest publication in the book. */
  readonly asOf?: string
}

interface Folder {
  readonly path: string
  readonly index: BookIndex
}

/** More than a screen holds, less than would fill the memory. */
const MOST_FOUND = 10_000

/** Opens the book: reads the indexes; an offer's file is opened by the first lookup in it. */
export function openPriceBook({ folders: paths, asOf: today }: PriceBookOptions): PriceBook {
  const folders = paths.flatMap((path): Folder[] => {
    const index = readIndex(path)
    return index ? [{ path, index }] : []
  })
  if (folders[0]?.path !== paths[0])
    throw new PlannerError('PRICE_BOOK_BROKEN', `there is no price book in ${paths[0] ?? 'no folder'}`, {
      hint: 'install planner again; in a checkout: npm run build',
    })

  const synced = new SyncedBooks(paths)
  const offers = [...new Set([...folders.flatMap(({ index }) => Object.keys(index.offers)), ...synced.offers])].sort()
  const newest =
    [...folders.flatMap(({ index }) => Object.values(index.offers).map((entry) => entry.newest)), synced.newest].sort().at(-1) ?? ''
  const asOf = today ?? newest
  const opened = new Map<string, readonly OfferBook[]>()
  let catalogs: readonly CatalogBook[] | undefined
  const answers = new Map<string, PriceAnswer>()
  const rows = new Map<string, ReturnType<CatalogBook['row']>>()

  const compiled = (offer: string): readonly OfferBook[] => {
    const known = opened.get(offer)
    if (known) return known
    const books = folders
      .filter(({ index }) => Object.hasOwn(index.offers, offer))
      .map(({ path }) => new OfferBook(offer, offerFile(path, offer)))
    opened.set(offer, books)
    return books
  }
  /** Of what was synced, only the files that may have prices of the region. */
  const booksOf = (offer: string, region?: string): readonly OfferBook[] => [...compiled(offer), ...synced.books(offer, region)]
  const catalogBooks = (): readonly CatalogBook[] => {
    catalogs ??= folders
      .filter(({ index }) => index.catalog)
      .map(({ path }) => guarded(catalogFile(path), () => new CatalogBook(catalogFile(path))))
    return catalogs
  }
  /** Later folders first. */
  const catalogsWith = (table: string): readonly CatalogBook[] => {
    const found = catalogBooks().filter((book) => book.has(table))
    if (found.length === 0)
      throw unknownName(
        'there is no catalogue',
        table,
        folders.flatMap(({ index }) => Object.keys(index.catalog?.tables ?? {})),
      )
    return found.toReversed()
  }

  const listed = (query: PriceLookup) => {
    const tried = booksOf(query.offer, query.region).map((book) => ({ book, answer: book.find(query) }))
    return {
      tried,
      price: newestOf(
        tried.flatMap(({ answer }) => ('found' in answer ? [answer.found] : [])),
        query.asOf,
      ),
    }
  }
  const answer = (query: PriceLookup): PriceAnswer => {
    if (!offers.includes(query.offer)) return unknownOffer(query, offers)
    const { tried, price } = listed(query)
    if (price) return { status: 'found', price }
    const derived = tried.some((one) => 'several' in one.answer) ? undefined : derive(query, tried)
    return derived ? { status: 'found', price: derived } : explainFailure(query, tried)
  }
  /** From what is listed, by the ratio with the smallest error. */
  const derive = (query: PriceLookup, tried: readonly { readonly book: OfferBook; readonly answer: OfferAnswer }[]): Price | undefined => {
    const rules = tried.flatMap(({ book }) => book.ratios).sort((a, b) => Number(a.error) - Number(b.error))
    for (const rule of rules) {
      const from = sourceQuery(rule, query)
      const source = from && listed(from).price
      const price = from && source && derivedPrice(rule, query, from, source)
      if (price) return price
    }
    return undefined
  }

  return {
    digest:
      folders.length === 1 && synced.digests.length === 0
        ? (folders[0]?.index.digest ?? '')
        : digestOf([...folders.map(({ index }) => index.digest), ...synced.digests].map((digest, number) => [String(number), digest])),
    lookup(query) {
      if (dayNumber(query.asOf) === undefined)
        throw new PlannerError('OPTION_INVALID', `${JSON.stringify(query.asOf.slice(0, 40))} is no ISO date`, { hint: 'write YYYY-MM-DD' })
      const key = keyOf(query)
      const known = answers.get(key)
      if (known) return known
      const fresh = guarded(query.offer, () => answer(query))
      answers.set(key, fresh)
      return fresh
    },
    catalogRow(table, key, date) {
      const cached = JSON.stringify([table, key, date])
      if (rows.has(cached)) return rows.get(cached)
      const row = catalogsWith(table).reduce<ReturnType<CatalogBook['row']>>(
        (found, book) => found ?? book.row(table, key, date),
        undefined,
      )
      rows.set(cached, row)
      return row
    },
    catalogKeys: (table, column, value) => [...new Set(catalogsWith(table).flatMap((book) => book.keys(table, column, value)))].sort(),
    status: () =>
      offers.flatMap((offer) => {
        const embedded = folders.flatMap(({ index }) => {
          const entry = Object.hasOwn(index.offers, offer) ? index.offers[offer] : undefined
          if (!entry) return []
          const { digest: _digest, size: _size, ...figures } = entry
          return [{ offer, ...figures }]
        })
        return [...embedded, ...synced.status(offer)]
      }),
    search(words, { offer, region, limit }) {
      const most = Math.max(0, Math.min(limit, MOST_FOUND))
      const found: FoundPrice[] = []
      for (const one of offer === undefined ? offers : offers.filter((name) => name === offer)) {
        for (const book of booksOf(one, region)) {
          if (found.length < most)
            found.push(...searchOffer(book, words, { ...(region !== undefined && { region }), limit: most - found.length }, asOf))
        }
      }
      return found
    },
    show: (code) => offers.flatMap((offer) => booksOf(offer).flatMap((book) => showCode(book, code, asOf))),
    close() {
      for (const books of opened.values()) for (const book of books) book.close()
      for (const book of catalogs ?? []) book.close()
      synced.close()
      opened.clear()
      catalogs = undefined
    },
  }
}

/** Lengths keep texts apart whatever they hold: a key that two queries share would give one of them the other's price. */
function keyOf({ offer, where, region, term, asOf }: PriceLookup): string {
  let key = `${termText(term)} ${asOf} ${offer.length} ${offer}${region.length} ${region}`
  for (const name of Object.keys(where).sort()) {
    const value = where[name] ?? ''
    key += `${name.length} ${name}${value.length} ${value}`
  }
  return key
}

/** The one observed last before the date asked for; of equals the later folder's. */
function newestOf(prices: readonly Price[], asOf: string): Price | undefined {
  const seen = (price: Price): string => (price.published <= asOf ? price.published : price.from)
  return prices.reduce<Price | undefined>((best, price) => (best && seen(best) > seen(price) ? best : price), undefined)
}

function guarded<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof PlannerError) throw error
    throw broken(file, error)
  }
}

import { PlannerError } from '../errors/planner-error.js'
import type { FoundPrice, OfferStatus, PriceBook } from '../pricing/price-book.js'
import type { Deps } from './deps.js'

/** What the price book holds. */
export interface PriceStatus {
  readonly digest: string
  readonly offers: readonly OfferStatus[]
}

export interface PriceSearch {
  readonly words: readonly string[]
  readonly offer?: string | undefined
  readonly region?: string | undefined
  readonly limit: number
}

/** Prices found; `more` if the limit left some out. */
export interface FoundPrices {
  readonly prices: readonly FoundPrice[]
  readonly more: boolean
}

export function priceStatus(deps: Pick<Deps, 'priceBook'>): Promise<PriceStatus> {
  return withBook(deps, (book) => ({ digest: book.digest, offers: book.status() }))
}

/** Products whose attributes, family, SKU or rate code hold every word. */
export function searchPrices({ words, offer, region, limit }: PriceSearch, deps: Pick<Deps, 'priceBook'>): Promise<FoundPrices> {
  return withBook(deps, (book) => {
    const known = book.status().map((status) => status.offer)
    if (offer !== undefined && !known.includes(offer)) {
      throw new PlannerError('OPTION_INVALID', `The price book has no offer "${offer}".`, { hint: `It has ${known.join(', ')}.` })
    }
    // A region is no attribute of a product: among the words it says where to look.
    const regions = new Set(region === undefined ? book.catalogKeys('aws-regions') : [])
    const [place = region] = words.filter((word) => regions.has(word))
    const filter = { ...(offer !== undefined && { offer }), ...(place !== undefined && { region: place }), limit: limit + 1 }
    const prices = book.search(
      words.filter((word) => word !== place || !regions.has(word)),
      filter,
    )
    return { prices: prices.slice(0, limit), more: prices.length > limit }
  })
}

/** All that is known under one rate code or SKU, newest first. */
export function showPrice(code: string, deps: Pick<Deps, 'priceBook'>): Promise<FoundPrices> {
  return withBook(deps, (book) => {
    const prices = book.show(code)
    if (prices.length > 0) return { prices, more: false }
    throw new PlannerError('OPTION_INVALID', `The price book knows no SKU or rate code "${code}".`, {
      hint: 'planner prices search finds products by words: planner prices search m7g.large Linux',
    })
  })
}

async function withBook<T>(deps: Pick<Deps, 'priceBook'>, read: (book: PriceBook) => T): Promise<T> {
  const book = await deps.priceBook()
  try {
    return read(book)
  } finally {
    book.close()
  }
}

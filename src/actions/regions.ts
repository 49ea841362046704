import type { BookFiles } from '../pricing/book-files.js'
import type { PriceBook } from '../pricing/price-book.js'

export interface RegionPrices {
  /** `eu-west-1`; `global` and CloudFront's geographies are among them. */
  readonly region: string
  /** As AWS calls it; absent if the catalogue does not have it. */
  readonly name?: string
  readonly offers: readonly { readonly offer: string; readonly products: number }[]
}

export interface RegionsOptions {
  /** Only regions with prices of this offer. */
  readonly offer: string | undefined
  readonly region: string | undefined
}

/** Every region with what is priced in it. */
export async function regions(
  options: RegionsOptions,
  deps: { readonly bookFiles: () => Promise<BookFiles>; readonly priceBook: () => Promise<PriceBook>; readonly today: () => string },
): Promise<readonly RegionPrices[]> {
  const [files, book] = await Promise.all([deps.bookFiles(), deps.priceBook()])
  try {
    const byRegion = new Map<string, Map<string, number>>()
    for (const offer of options.offer === undefined ? files.offers : [options.offer]) {
      for (const { database } of files.all(offer)) {
        const counts = database
          .prepare('SELECT name, count(DISTINCT product) AS products FROM price JOIN region ON region.id = price.region GROUP BY name')
          .all()
        for (const { name, products } of counts) {
          if (options.region !== undefined && name !== options.region) continue
          const offers = byRegion.get(String(name)) ?? new Map<string, number>()
          offers.set(offer, Math.max(offers.get(offer) ?? 0, Number(products)))
          byRegion.set(String(name), offers)
        }
      }
    }
    return [...byRegion]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([region, offers]) => {
        const name = book.catalogRow('aws-locations', region, deps.today())?.cells.label
        return {
          region,
          ...(name !== undefined && { name }),
          offers: [...offers].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([offer, products]) => ({ offer, products })),
        }
      })
  } finally {
    files.close()
    book.close()
  }
}

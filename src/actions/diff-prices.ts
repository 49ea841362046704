import { PlannerError } from '../errors/planner-error.js'
import type { BookFiles } from '../pricing/book-files.js'
import type { OfferBook } from '../pricing/offer-book.js'
import { addChanges, type PriceChanges, priceChanges } from '../pricing/price-changes.js'

export interface DiffOptions {
  readonly offer: string
  /** ISO dates. */
  readonly from: string
  readonly to: string
  readonly region: string | undefined
  readonly limit: number
}

export interface PriceDiff extends PriceChanges {
  readonly offer: string
  readonly from: string
  readonly to: string
  /** Changes beyond those listed. */
  readonly more: number
}

/** What an offer's prices did between two dates: within the embedded book's history, and between it and what was synced. */
export async function diffPrices(
  { offer, from, to, region, limit }: DiffOptions,
  deps: { readonly bookFiles: () => Promise<BookFiles> },
): Promise<PriceDiff> {
  if (from >= to)
    throw new PlannerError('OPTION_INVALID', `--from ${from} is not before --to ${to}.`, { hint: 'give the earlier date to --from' })
  const files = await deps.bookFiles()
  try {
    const embedded = files.embedded(offer)
    const synced = files.syncedRegions(offer)
    if (!embedded && synced.length === 0) {
      throw new PlannerError('OPTION_INVALID', `The price book has no offer "${offer}".`, { hint: `It has ${files.offers.join(', ')}.` })
    }
    const places = region === undefined ? [...new Set([...(embedded?.regions.keys() ?? []), ...synced])].sort() : [region]
    const bookAt = (place: string, date: string): OfferBook | undefined => files.synced(offer, place, date) ?? embedded
    const apart = places.filter((place) => bookAt(place, from) !== bookAt(place, to) || bookAt(place, from) !== embedded)
    const between = (earlier: OfferBook | undefined, later: OfferBook | undefined, place?: string): PriceChanges[] =>
      earlier && later
        ? [priceChanges({ book: earlier, date: from }, { book: later, date: to }, { limit, ...(place !== undefined && { region: place }) })]
        : []
    // One pass over the embedded history serves all regions that nothing was synced for.
    const whole = region === undefined && apart.length === 0 ? between(embedded, embedded) : []
    const rest = whole.length > 0 ? [] : places.flatMap((place) => between(bookAt(place, from), bookAt(place, to), place))
    const changes = addChanges([...whole, ...rest], limit)
    return { offer, from, to, ...changes, more: changes.up + changes.down - changes.changes.length }
  } finally {
    files.close()
  }
}

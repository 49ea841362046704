import { offerFile, readIndex } from '../book-index.js'
import { OfferBook } from '../offer-book.js'

/** The attributes that the compiled book in `folder` has for an offer; undefined if it does not have the offer. */
export function embeddedAttributes(folder: string, offer: string): readonly string[] | undefined {
  const offers = readIndex(folder)?.offers ?? {}
  if (!Object.hasOwn(offers, offer)) return undefined
  const book = new OfferBook(offer, offerFile(folder, offer))
  try {
    return book.columns.filter((name) => name !== 'productFamily')
  } finally {
    book.close()
  }
}

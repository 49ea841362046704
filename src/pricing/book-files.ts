import { type BookIndex, offerFile, readIndex } from './book-index.js'
import { OfferBook } from './offer-book.js'
import { readSnapshots, type Snapshot, snapshotFile } from './sync/snapshot-files.js'

/** The files of the book one by one, for what looks at whole files and not at single prices. */
export class BookFiles {
  private readonly index: BookIndex | undefined
  private readonly snapshots: readonly Snapshot[]
  private readonly opened = new Map<string, OfferBook>()
  private readonly embeddedFolder: string
  private readonly syncedFolder: string

  constructor(embeddedFolder: string, syncedFolder: string) {
    this.embeddedFolder = embeddedFolder
    this.syncedFolder = syncedFolder
    this.index = readIndex(embeddedFolder)
    this.snapshots = readSnapshots(syncedFolder)
  }

  get offers(): readonly string[] {
    return [...new Set([...Object.keys(this.index?.offers ?? {}), ...this.snapshots.map(({ offer }) => offer)])].sort()
  }

  embedded(offer: string): OfferBook | undefined {
    return this.index && Object.hasOwn(this.index.offers, offer) ? this.open(offer, offerFile(this.embeddedFolder, offer)) : undefined
  }

  syncedRegions(offer: string): readonly string[] {
    return [...new Set(this.snapshots.filter((one) => one.offer === offer).flatMap(({ regions }) => regions))].sort()
  }

  /** The snapshot that was the newest on a date. */
  synced(offer: string, region: string, date: string): OfferBook | undefined {
    const newest = this.snapshots.filter((one) => one.offer === offer && one.regions.includes(region) && one.from <= date).at(-1)
    return newest && this.open(offer, snapshotFile(this.syncedFolder, newest))
  }

  /** Every file of an offer. */
  all(offer: string): readonly OfferBook[] {
    const embedded = this.embedded(offer)
    const own = this.snapshots.filter((one) => one.offer === offer).map((one) => this.open(offer, snapshotFile(this.syncedFolder, one)))
    return [...(embedded ? [embedded] : []), ...own]
  }

  close(): void {
    for (const book of this.opened.values()) book.close()
    this.opened.clear()
  }

  private open(offer: string, file: string): OfferBook {
    const book = this.opened.get(file) ?? new OfferBook(offer, file)
    this.opened.set(file, book)
    return book
  }
}

import { OfferBook } from '../offer-book.js'
import type { OfferStatus } from '../price-book.js'
import { readSnapshots, type Snapshot, SYNC_ORIGIN, snapshotFile } from './snapshot-files.js'

interface Kept extends Snapshot {
  readonly file: string
}

/** What was synced into the book's folders. A snapshot's file is opened when a lookup needs its offer and region. */
export class SyncedBooks {
  private readonly snapshots: readonly Kept[]
  private readonly opened = new Map<string, OfferBook>()

  constructor(folders: readonly string[]) {
    this.snapshots = folders.flatMap((folder) =>
      readSnapshots(folder).map((snapshot) => ({ ...snapshot, file: snapshotFile(folder, snapshot) })),
    )
  }

  get offers(): readonly string[] {
    return [...new Set(this.snapshots.map(({ offer }) => offer))]
  }

  /** What tells this set of snapshots from another. */
  get digests(): readonly string[] {
    return this.snapshots.map(({ sha256 }) => sha256)
  }

  /** ISO date of the newest publication, or ''. */
  get newest(): string {
    return (
      this.snapshots
        .map(({ published }) => published)
        .sort()
        .at(-1) ?? ''
    )
  }

  /** Without a region, those of all. */
  books(offer: string, region?: string): readonly OfferBook[] {
    const wanted = this.snapshots.filter((one) => one.offer === offer && (region === undefined || one.regions.includes(region)))
    return wanted.map(({ file }) => {
      const book = this.opened.get(file) ?? new OfferBook(offer, file)
      this.opened.set(file, book)
      return book
    })
  }

  status(offer: string): readonly OfferStatus[] {
    const own = this.snapshots.filter((one) => one.offer === offer)
    if (own.length === 0) return []
    const dates = own.map(({ published }) => published).sort()
    const sum = (of: (snapshot: Snapshot) => number): number => own.reduce((total, one) => total + of(one), 0)
    return [
      {
        offer,
        products: sum(({ products }) => products),
        prices: sum(({ prices }) => prices),
        regions: new Set(own.flatMap(({ regions }) => regions)).size,
        oldest: dates[0] ?? '',
        newest: dates.at(-1) ?? '',
        origins: [SYNC_ORIGIN],
        trust: { list: sum(({ prices }) => prices), transcribed: 0, derived: 0 },
      },
    ]
  }

  close(): void {
    for (const book of this.opened.values()) book.close()
    this.opened.clear()
  }
}

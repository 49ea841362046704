import { basename } from 'node:path'
import type { Complaints } from './complaints.js'
import { dayNumber } from './dates.js'
import { type MergedPrice, mergeHistory } from './merge-history.js'
import { type PriceFileOptions, readPriceFile } from './price-file.js'
import type { PriceSource } from './price-source.js'
import { quoted } from './quoted.js'
import { readTextTable } from './text-table.js'

/** A file of the user's own prices. */
export interface PrivateFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Larger than any agreement: some 100,000 rows. */
export const MOST_PRIVATE_BYTES = 16 * 1024 * 1024

/** All prices of one product in one region under one term. */
export interface PrivateEntry {
  readonly file: string
  readonly line: number
  readonly family: string
  readonly attributes: Readonly<Record<string, string>>
  readonly history: readonly MergedPrice[]
}

export interface PrivateTable {
  readonly file: string
  readonly offer: string
  readonly digest: string
  readonly count: number
  /** By region and term. */
  readonly entries: ReadonlyMap<string, readonly PrivateEntry[]>
}

/** More columns than a file may have. */
const CELLS = 2 ** 10

/** Reads one file; what is wrong goes to `complaints`, and undefined comes back. */
export const readPrivateFile = ({ name, bytes }: PrivateFile, complaints: Complaints): PrivateTable | undefined => {
  const start = { file: name, line: 1, column: 1 }
  if (bytes.length > MOST_PRIVATE_BYTES) {
    complaints.add(start, `has more than ${MOST_PRIVATE_BYTES / 1048576} MB`, 'keep only the prices that differ from the list')
    return undefined
  }
  // Spreadsheets end lines with CR LF; latin1 keeps every byte as it is.
  const text = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
  const table = readTextTable(name, text, complaints)
  if (!table) return undefined
  const offer = table.meta.get('offer')
  if (!offer || !/^[A-Za-z][A-Za-z0-9]{0,99}$/.test(offer.value)) {
    const at = offer ? { ...start, line: offer.line } : start
    complaints.add(at, 'does not say whose prices these are', 'write "# offer: AmazonEC2" in the front matter, with the AWS offer code')
    return undefined
  }
  for (const key of ['kind', 'origin', 'trust'])
    if (table.meta.has(key) || table.header.includes(key))
      complaints.add(
        { ...start, line: table.meta.get(key)?.line ?? table.headerLine },
        `has ${quoted(key)}`,
        'leave it out: a private price comes from its own file',
      )
  const meta = new Map([...table.meta, ['origin', { value: basename(name), line: 1 }] as const])
  for (const key of ['offer', 'kind', 'trust']) meta.delete(key)
  const sink = new PriceRows()
  const before = complaints.count
  readPriceFile({ ...table, meta }, { writer: sink, complaints, place: (line, cell) => line * CELLS + cell })
  if (complaints.count > before) return undefined
  const position = (place: number) => table.position(Math.floor(place / CELLS), place % CELLS)
  const entries = sink.entries(name, (place, message, other) => {
    const twin = other === undefined ? '' : ` (${name}:${position(other).line}:${position(other).column})`
    complaints.add(position(place), `${message}${twin}`)
  })
  if (entries.length === 0) complaints.add(start, 'has no prices', 'write a row for each price')
  return {
    file: name,
    offer: offer.value,
    // Worked out when a result is written: node:crypto takes long to load.
    get digest() {
      return process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex')
    },
    count: entries.length,
    entries: Map.groupBy(
      entries.map(({ entry }) => entry),
      (_, index) => entries[index]?.key ?? '',
    ),
  }
}

type NewPrice = Parameters<PriceFileOptions['writer']['add']>[0]

/** Takes the rows of a price file as the book's writer does, and keeps them in memory. */
class PriceRows {
  readonly #products: { readonly family: string; readonly attributes: Readonly<Record<string, string>> }[] = []
  readonly #ids = new Map<string, number>()
  readonly #regions: string[] = []
  readonly #sources: PriceSource[] = []
  readonly #rows: NewPrice[] = []

  product(family: string, attributes: Readonly<Record<string, string>>): number {
    const key = JSON.stringify([family, Object.entries(attributes).sort()])
    const id = this.#ids.get(key) ?? this.#products.push({ family, attributes }) - 1
    this.#ids.set(key, id)
    return id
  }

  region(name: string): number {
    const known = this.#regions.indexOf(name)
    return known < 0 ? this.#regions.push(name) - 1 : known
  }

  source(source: PriceSource): number {
    return this.#sources.push(source) - 1
  }

  add(price: NewPrice): void {
    this.#rows.push(price)
  }

  /** A private price needs no SKU. */
  sku(): void {}

  entries(file: string, report: Parameters<typeof mergeHistory>[1]): readonly { readonly key: string; readonly entry: PrivateEntry }[] {
    const groups = Map.groupBy(this.#rows, ({ product, region, term }) => `${product} ${region} ${term}`)
    return [...groups.values()].flatMap((rows) => {
      const [first] = rows
      const product = this.#products[first?.product ?? -1]
      if (!first || !product) return []
      const staged = rows.flatMap(({ tierBegin: begin, tierEnd: end, source: id, rateCode, ...row }) => {
        const source = this.#sources[id]
        return source ? [{ ...row, begin, end, source, rateCode, day: dayNumber(source.published) ?? 0 }] : []
      })
      const entry = { file, line: Math.floor(first.place / CELLS), ...product, history: mergeHistory(staged, report) }
      return [{ key: `${this.#regions[first.region]} ${first.term}`, entry }]
    })
  }
}

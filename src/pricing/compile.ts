import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { SourcePosition } from '../design/source.js'
import { type BookIndex, catalogFile, digestOf, folderDigest, type OfferEntry, offerFile, readIndex, writeIndex } from './book-index.js'
import { writeCatalog } from './catalog-book.js'
import { readCatalogFile } from './catalog-file.js'
import { Complaints } from './complaints.js'
import { BOOK_FORMAT } from './offer-schema.js'
import { OfferWriter } from './offer-writer.js'
import { readPriceFile } from './price-file.js'
import { quoted } from './quoted.js'
import { type RateCodeParts, rateCodeKey } from './rate-codes.js'
import { readRatioFile } from './ratio-file.js'
import { readTextTable, type TextTable } from './text-table.js'

export interface CompileOptions {
  /** Folder of text: a folder per offer, `catalog`, `rate-codes.csv`. */
  readonly textFolder: string
  readonly bookFolder: string
  /** Called when an offer is done. */
  readonly onOffer?: (offer: string, entry: OfferEntry, milliseconds: number) => void
}

export interface CompileResult {
  readonly index: BookIndex
  /** Offers compiled in this run; the others had not changed. */
  readonly built: readonly string[]
  /** Bytes of the whole book. */
  readonly size: number
}

interface TextFile {
  /** As shown in messages. */
  readonly name: string
  readonly bytes: Uint8Array
}

const CATALOG = 'catalog'
const RATE_CODES = 'rate-codes.csv'

/**
 * Compiles the text of a price book. Only what changed is compiled anew. Everything that is wrong in
 * any offer is thrown as one error at the end; the sound offers are then in the book.
 */
export function compilePriceBook({ textFolder, bookFolder, onOffer }: CompileOptions): CompileResult {
  mkdirSync(bookFolder, { recursive: true })
  const complaints = new Complaints()
  const before = sound(() => readIndex(bookFolder))
  const codeFile: TextFile | undefined = existsSync(join(textFolder, RATE_CODES))
    ? { name: join(textFolder, RATE_CODES), bytes: readFileSync(join(textFolder, RATE_CODES)) }
    : undefined
  const codes = readCodes(codeFile, complaints)
  const offers: Record<string, OfferEntry> = {}
  const built: string[] = []

  const folders = readdirSync(textFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== CATALOG)
  for (const { name: offer } of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const files = csvFiles(textFolder, offer)
    if (files.length === 0) continue
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(offer)) {
      complaints.add(
        { file: join(textFolder, offer), line: 1, column: 1 },
        'is no offer code',
        'name the folder as AWS names the offer: AmazonEC2',
      )
      continue
    }
    const digest = digestOf([...files, ...(codeFile ? [codeFile] : [])].map(({ name, bytes }) => [relative(textFolder, name), bytes]))
    const known = before?.offers[offer]
    const file = offerFile(bookFolder, offer)
    if (known?.digest === digest && existsSync(file) && statSync(file).size === known.size) {
      offers[offer] = known
      continue
    }
    const start = performance.now()
    const figures = compileOffer(file, files, codes, complaints)
    if (!figures) continue
    const entry = { digest, size: statSync(file).size, ...figures }
    offers[offer] = entry
    built.push(offer)
    onOffer?.(offer, entry, performance.now() - start)
  }

  const catalog = compileCatalog(csvFiles(textFolder, CATALOG), bookFolder, before?.catalog, complaints)
  const index: BookIndex = { format: BOOK_FORMAT, digest: folderDigest(offers, catalog), offers, ...(catalog && { catalog }) }
  removeOthers(bookFolder, new Set([...Object.keys(offers), ...(catalog ? [CATALOG] : [])]))
  writeIndex(bookFolder, index)
  complaints.throwIfAny()
  const size = [...Object.values(offers).map((entry) => entry.size), catalog ? statSync(catalogFile(bookFolder)).size : 0].reduce(
    (a, b) => a + b,
    0,
  )
  return { index, built, size }
}

/** A broken index is no reason not to compile: all is compiled anew. */
function sound<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

const csvFiles = (textFolder: string, folder: string): TextFile[] =>
  existsSync(join(textFolder, folder))
    ? readdirSync(join(textFolder, folder))
        .filter((name) => name.endsWith('.csv'))
        .sort()
        .map((name) => ({ name: join(textFolder, folder, name), bytes: readFileSync(join(textFolder, folder, name)) }))
    : []

/** A place as one number: file, line and cell, each with room for more than there can be. */
const LINES = 2 ** 22
const CELLS = 2 ** 10

function compileOffer(file: string, files: readonly TextFile[], codes: RateCodeParts, complaints: Complaints) {
  const before = complaints.count
  const fresh = `${file}.${process.pid}`
  rmSync(fresh, { force: true })
  const tables: TextTable[] = []
  const position = (place: number) =>
    tables[Math.floor(place / CELLS / LINES)]?.position(Math.floor(place / CELLS) % LINES, place % CELLS) ?? { file, line: 1, column: 1 }
  const writer = new OfferWriter(fresh, {
    codes,
    report: (place, message, other) => {
      const twin = other === undefined ? undefined : position(other)
      complaints.add(position(place), twin ? `${message} (${twin.file}:${twin.line}:${twin.column})` : message)
    },
  })
  try {
    for (const { name, bytes } of files) {
      const table = readTextTable(name, bytes, complaints)
      if (!table) continue
      const number = tables.push(table) - 1
      const kind = table.meta.get('kind')
      if (kind === undefined) readPriceFile(table, { writer, complaints, place: (line, cell) => (number * LINES + line) * CELLS + cell })
      else if (kind.value === 'ratio') for (const rule of readRatioFile(table, complaints)) writer.ratio(rule)
      else complaints.add(table.position(kind.line, 0), `unknown kind ${quoted(kind.value)}`, 'write "ratio", or leave it out for prices')
    }
    for (const [one, other] of writer.attributeTwins())
      complaints.add(nameOf(tables, other), `the attributes ${quoted(one)} and ${quoted(other)} differ in case alone`, 'write both alike')
    if (complaints.count > before) return undefined
    const figures = writer.finish()
    if (complaints.count > before) return undefined
    renameSync(fresh, file)
    return figures
  } finally {
    writer.abandon()
    rmSync(fresh, { force: true })
  }
}

/** Where a column or a line of front matter first names an attribute. */
function nameOf(tables: readonly TextTable[], name: string): SourcePosition {
  const table = tables.find(({ meta, header }) => meta.has(name) || header.includes(name))
  const inMeta = table?.meta.get(name)
  return table
    ? table.position(inMeta?.line ?? table.headerLine, Math.max(0, table.header.indexOf(name)))
    : { file: '', line: 1, column: 1 }
}

function compileCatalog(
  files: readonly TextFile[],
  bookFolder: string,
  known: BookIndex['catalog'],
  complaints: Complaints,
): BookIndex['catalog'] {
  if (files.length === 0) return undefined
  const before = complaints.count
  const file = catalogFile(bookFolder)
  const digest = digestOf(files.map(({ name, bytes }) => [basename(name), bytes]))
  if (known?.digest === digest && existsSync(file)) return known
  const tables = files.flatMap(({ name, bytes }) => {
    const table = readTextTable(name, bytes, complaints)
    return table ? [readCatalogFile(basename(name, '.csv'), table, complaints)] : []
  })
  if (complaints.count > before) return undefined
  const fresh = `${file}.${process.pid}`
  rmSync(fresh, { force: true })
  writeCatalog(fresh, tables)
  renameSync(fresh, file)
  return { digest, tables: Object.fromEntries(tables.map(({ name, entries }) => [name, entries.length])) }
}

/** Columns kind, value, code: see pricing-data/README.md. */
function readCodes(file: TextFile | undefined, complaints: Complaints): RateCodeParts {
  const codes = new Map<string, string>()
  const table = file && readTextTable(file.name, file.bytes, complaints)
  if (!table) return codes
  table.eachRow((cells, line) => {
    const [kind = '', value = '', code = ''] = cells
    if (!['term', 'part', 'tier'].includes(kind))
      complaints.add(table.position(line, 0), `unknown kind ${quoted(kind)}`, 'write term, part or tier')
    if (!/^[A-Z0-9]{10}$/.test(code))
      complaints.add(table.position(line, 2), `${quoted(code)} is no code of AWS`, 'write its ten letters and digits')
    codes.set(rateCodeKey(kind, value), code)
  })
  return codes
}

/** Removes files of offers that are gone, and what a killed run left; not what another run is writing. */
function removeOthers(bookFolder: string, keep: ReadonlySet<string>): void {
  for (const name of readdirSync(bookFolder)) {
    const [, base = '', pid] = /^(\w+)\.sqlite(?:\.(\d+)(?:-journal)?)?$/.exec(name) ?? []
    if (base !== '' && (pid === undefined ? !keep.has(base) : !runs(Number(pid)))) rmSync(join(bookFolder, name), { force: true })
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

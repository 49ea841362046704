import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError } from '../errors/planner-error.js'
import { BOOK_FORMAT } from './offer-schema.js'
import type { OfferFigures } from './store-prices.js'

/** What a folder of the book holds: read instead of its files wherever that is enough. */
export interface BookIndex {
  readonly format: number
  /** Of all offers and the catalogues. */
  readonly digest: string
  readonly offers: Readonly<Record<string, OfferEntry>>
  readonly catalog?: { readonly digest: string; readonly tables: Readonly<Record<string, number>> }
}

export interface OfferEntry extends OfferFigures {
  /** Of the text that the offer's file was compiled from. */
  readonly digest: string
  /** Bytes of the offer's file. */
  readonly size: number
}

const FILE = 'index.json'

export const offerFile = (folder: string, offer: string): string => join(folder, `${offer}.sqlite`)
export const catalogFile = (folder: string): string => join(folder, 'catalog.sqlite')

/** Digest over named parts, in the order of their names. */
export function digestOf(parts: Iterable<readonly [name: string, bytes: string | Uint8Array]>): string {
  // Only what changes the book needs it, and it takes longer to load than a price to look up.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  for (const [name, bytes] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}

/** The digest that stands for a whole folder. */
export const folderDigest = (offers: BookIndex['offers'], catalog: BookIndex['catalog']): string =>
  digestOf([...Object.entries(offers).map(([offer, { digest }]) => [offer, digest] as const), ['/catalog', catalog?.digest ?? '']])

/** The folder's index, or undefined if it has none or it is of another format. Throws `PRICE_BOOK_BROKEN` if it cannot be read. */
export function readIndex(folder: string): BookIndex | undefined {
  const file = join(folder, FILE)
  let index: unknown
  try {
    index = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    if ((cause as { code?: unknown }).code === 'ENOENT') return undefined
    throw new PlannerError('PRICE_BOOK_BROKEN', `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      hint: 'run `planner prices verify`; a synced book may be removed and synced again',
      cause,
    })
  }
  if (!isIndex(index))
    throw new PlannerError('PRICE_BOOK_BROKEN', `${file} is no index of a price book`, {
      hint: 'run `planner prices verify`; a synced book may be removed and synced again',
    })
  return index.format === BOOK_FORMAT ? index : undefined
}

/** Replaces the index in one step. */
export function writeIndex(folder: string, index: BookIndex): void {
  const file = join(folder, FILE)
  const fresh = `${file}.${process.pid}`
  writeFileSync(fresh, `${JSON.stringify(index, null, 1)}\n`)
  renameSync(fresh, file)
}

function isIndex(value: unknown): value is BookIndex {
  if (typeof value !== 'object' || value === null) return false
  const { format, digest, offers } = value as Partial<Record<string, unknown>>
  return (
    typeof format === 'number' &&
    typeof digest === 'string' &&
    typeof offers === 'object' &&
    offers !== null &&
    Object.keys(offers).every((offer) => /^[A-Za-z][A-Za-z0-9]*$/.test(offer))
  )
}

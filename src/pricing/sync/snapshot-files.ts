import { readFileSync } from 'node:fs'
import { open, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PlannerError } from '../../errors/planner-error.js'
import { BOOK_FORMAT } from '../offer-schema.js'

/**
 * What a sync brings is kept as snapshots: one file per offer, region and publication of AWS's list, in the tables
 * of offer-schema.ts, never written again; and one index, replaced in one step, that says which of them count.
 * So nothing can damage what was there before, and a run that is killed leaves nothing that counts.
 */
export interface Snapshot {
  readonly offer: string
  /** A region code, or `all` for an offer whose file is not split by region. */
  readonly region: string
  /** AWS's: the time of publication as `yyyymmddHHMMSS`. */
  readonly version: string
  /** ISO date of the publication. */
  readonly published: string
  /** ISO date that the prices hold from: the publication's, or the begin of the version's window. */
  readonly from: string
  readonly url: string
  /** Regions that it has prices of: its own; for `all`, those of the file, `global` among them. */
  readonly regions: readonly string[]
  readonly products: number
  readonly prices: number
  /** Rates of the file that were left out, by reason. */
  readonly skipped: Readonly<Record<string, number>>
  /** Of the snapshot's file. */
  readonly sha256: string
  readonly bytes: number
}

export const ALL_REGIONS = 'all'
/** Origin of a snapshot's prices, beside the keys of pricing-data/SOURCES.md. */
export const SYNC_ORIGIN = 'aws-price-list'

/** Names become files: nothing but what AWS uses. */
export const isName = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(text)
export const isVersion = (text: string): boolean => /^\d{14}$/.test(text)

const indexFile = (folder: string): string => join(folder, 'snapshots.json')

export const snapshotFile = (folder: string, { offer, region, version }: Pick<Snapshot, 'offer' | 'region' | 'version'>): string =>
  join(folder, `${offer}_${region}_${version}.sqlite`)

/** All snapshots of the folder, sorted by offer, region and version; none if nothing was synced, or only by another format's planner. */
export function readSnapshots(folder: string): readonly Snapshot[] {
  const file = indexFile(folder)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    if ((cause as { code?: unknown }).code === 'ENOENT') return []
    throw broken(file, cause)
  }
  const index = parse(file, text)
  if (index.format !== BOOK_FORMAT) return []
  if (!Array.isArray(index.snapshots) || !index.snapshots.every(isSnapshot)) throw broken(file)
  return index.snapshots
}

/** Replaces the index in one step. */
export async function writeSnapshots(folder: string, snapshots: readonly Snapshot[]): Promise<void> {
  const key = ({ offer, region, version }: Snapshot): string => `${offer} ${region} ${version}`
  const sorted = snapshots.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  const fresh = `${indexFile(folder)}.new`
  await writeFile(fresh, `${JSON.stringify({ format: BOOK_FORMAT, snapshots: sorted }, null, 1)}\n`)
  await flush(fresh)
  await rename(fresh, indexFile(folder))
  await flush(folder)
}

/** Waits until a file or a folder is on the disk. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path)
  try {
    await handle.sync()
  } catch (error) {
    // Windows does not flush folders.
    if ((error as { code?: unknown }).code !== 'EPERM' && (error as { code?: unknown }).code !== 'EISDIR') throw error
  } finally {
    await handle.close()
  }
}

function parse(file: string, text: string): { readonly format?: unknown; readonly snapshots?: unknown } {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch (cause) {
    throw broken(file, cause)
  }
  throw broken(file)
}

function isSnapshot(value: unknown): value is Snapshot {
  if (typeof value !== 'object' || value === null) return false
  const snapshot = value as Partial<Record<keyof Snapshot, unknown>>
  const { offer, region, regions, version, products, prices } = snapshot
  const texts = [offer, region, version, snapshot.published, snapshot.from, snapshot.sha256, snapshot.url]
  if (texts.some((text) => typeof text !== 'string') || typeof products !== 'number' || typeof prices !== 'number') return false
  if (!Array.isArray(regions) || regions.some((one) => typeof one !== 'string')) return false
  return isName(String(offer)) && isName(String(region)) && isVersion(String(version))
}

const broken = (file: string, cause?: unknown): PlannerError =>
  new PlannerError('PRICE_BOOK_BROKEN', `${file} is no index of synced prices.`, {
    hint: 'remove the folder and run `planner prices sync`; without it the prices that came with planner count',
    cause,
  })

import { renameSync, rmSync } from 'node:fs'
import { catalogFile, digestOf, folderDigest, readIndex, writeIndex } from '../book-index.js'
import { writeCatalog } from '../catalog-book.js'
import type { CatalogEntry, CatalogTable } from '../catalog-file.js'
import { BOOK_FORMAT } from '../offer-schema.js'
import { SPOT_ADVISOR_URL } from './price-list-url.js'
import { getDocument } from './request.js'
import { flush } from './snapshot-files.js'
import type { SyncDeps } from './sync-deps.js'

/** As in pricing-data/catalog/spot-advisor.csv. */
const TABLE = 'spot-advisor'
const COLUMNS = ['offer', 'savingsPercent', 'interruptionIndex', 'interruptionLabel']
const SOURCE = 'AWS Spot Advisor data set'

type Json = Readonly<Record<string, unknown>>

/** AWS's interruption rates and savings of spot instances: one file for all regions, not part of the price list. */
export async function syncSpotAdvisor(folder: string, mirror: URL | undefined, deps: SyncDeps): Promise<'synced' | 'current' | 'failed'> {
  const url = mirror ? new URL(`${mirror.href.replace(/\/$/, '')}/spot-advisor-data.json`) : new URL(SPOT_ADVISOR_URL)
  let table: CatalogTable
  try {
    table = spotAdvisorTable(await getDocument(url, deps), new Date(deps.now()).toISOString().slice(0, 10))
  } catch {
    // It advises; no price hangs on it. The one that came with planner stays.
    return 'failed'
  }
  if (table.entries.length === 0) return 'failed'
  const digest = digestOf(table.entries.map(({ key, cells }) => [key, cells.join('\0')]))
  if (readIndex(folder)?.catalog?.digest === digest) return 'current'
  const file = catalogFile(folder)
  const fresh = `${file}.new`
  rmSync(fresh, { force: true })
  writeCatalog(fresh, [table])
  await flush(fresh)
  renameSync(fresh, file)
  const catalog = { digest, tables: { [TABLE]: table.entries.length } }
  writeIndex(folder, { format: BOOK_FORMAT, digest: folderDigest({}, catalog), offers: {}, catalog })
  return 'synced'
}

/** Rows `eu-west-1 Linux m7g.large`; what is not as expected is left out. */
function spotAdvisorTable(document: unknown, asOf: string): CatalogTable {
  const { ranges, spot_advisor: regions } = object(document)
  const labels = new Map((Array.isArray(ranges) ? ranges : []).map(object).map(({ index, label }) => [index, label]))
  const entries = Object.entries(object(regions)).flatMap(([region, systems]) =>
    Object.entries(object(systems)).flatMap(([system, types]) =>
      Object.entries(object(types)).flatMap(([type, value]): CatalogEntry[] => {
        const { s: savings, r: range } = object(value)
        const label = labels.get(range)
        if (!isPercent(savings) || typeof range !== 'number' || typeof label !== 'string') return []
        const key = `${region} ${system} ${type}`
        return [{ key, from: asOf, until: '', source: SOURCE, asOf, cells: [key, String(savings), String(range), label] }]
      }),
    ),
  )
  return { name: TABLE, columns: COLUMNS, entries: entries.toSorted((a, b) => (a.key < b.key ? -1 : 1)) }
}

const isPercent = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})

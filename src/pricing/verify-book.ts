import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { catalogFile, folderDigest, offerFile, readIndex } from './book-index.js'
import { openReadOnly } from './sqlite.js'
import { readSnapshots, snapshotFile } from './sync/snapshot-files.js'

export interface BookProblem {
  readonly file: string
  readonly problem: string
}

export interface BookVerdict {
  readonly files: number
  readonly bytes: number
  readonly problems: readonly BookProblem[]
}

interface Checked {
  readonly file: string
  readonly bytes: number
  readonly problem?: string
}

/** Embedded files: their size, and SQLite's own check of every page; synced ones: their hash, taken when they were written. */
export async function verifyBook(embedded: string, synced: string): Promise<BookVerdict> {
  const checked: Checked[] = []
  for (const folder of [embedded, synced]) {
    const index = readIndex(folder)
    if (folder === embedded && index === undefined)
      checked.push({ file: folder, bytes: 0, problem: 'there is no price book of this version here' })
    if (index === undefined) continue
    for (const [offer, { size }] of Object.entries(index.offers)) checked.push(checkPages(offerFile(folder, offer), size))
    if (index.catalog) checked.push(checkPages(catalogFile(folder), undefined))
    if (folderDigest(index.offers, index.catalog) !== index.digest)
      checked.push({ file: folder, bytes: 0, problem: 'its digest is not that of its offers' })
  }
  for (const snapshot of readSnapshots(synced)) checked.push(await checkHash(snapshotFile(synced, snapshot), snapshot.sha256))
  const problems = checked.flatMap(({ file, problem }) => (problem === undefined ? [] : [{ file, problem }]))
  return { files: checked.length, bytes: checked.reduce((sum, { bytes }) => sum + bytes, 0), problems }
}

function checkPages(file: string, size: number | undefined): Checked {
  const bytes = sizeOf(file)
  if (bytes === undefined) return { file, bytes: 0, problem: 'is missing' }
  if (size !== undefined && bytes !== size) return { file, bytes, problem: `has ${bytes} bytes, and had ${size} when it was written` }
  try {
    const database = openReadOnly(file)
    try {
      const verdict = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check
      return verdict === 'ok' ? { file, bytes } : { file, bytes, problem: String(verdict) }
    } finally {
      database.close()
    }
  } catch (error) {
    return { file, bytes, problem: error instanceof Error ? error.message : String(error) }
  }
}

async function checkHash(file: string, sha256: string): Promise<Checked> {
  const bytes = sizeOf(file)
  if (bytes === undefined) return { file, bytes: 0, problem: 'is missing' }
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return hash.digest('hex') === sha256 ? { file, bytes } : { file, bytes, problem: 'is not what was written: its hash is another' }
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size
}

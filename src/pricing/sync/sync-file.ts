import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PlannerError } from '../../errors/planner-error.js'
import { dayNumber, dayText } from '../dates.js'
import { diskError } from './disk-error.js'
import { download, removePart } from './download.js'
import type { KeepAttribute, OfferHead } from './listed-price.js'
import { OfferFileError } from './listed-price.js'
import { csvTwin, priceListUrl } from './price-list-url.js'
import { type FileKind, readOfferFile } from './read-offer-file.js'
import { NotThere } from './request.js'
import { ALL_REGIONS, flush, isVersion, readSnapshots, type Snapshot, snapshotFile, writeSnapshots } from './snapshot-files.js'
import { SnapshotWriter } from './snapshot-writer.js'
import type { SyncDeps } from './sync-deps.js'

/** One file of the price list to be brought into the book. */
export interface FileJob {
  readonly kind: FileKind
  /** As AWS names the offer, or the savings plan, in the addresses. */
  readonly offer: string
  readonly region: string
  /** From an index; absent where the index does not name it. */
  readonly version?: string
  /** The first of these that exists is taken. */
  readonly files: readonly JobFile[]
  /** ISO date that the version holds from, if the index says it. */
  readonly from?: string
}

export interface JobFile {
  /** The JSON file; its CSV twin is tried first. */
  readonly path: string
  /** It holds all regions, of which only the job's is wanted. */
  readonly pick?: boolean
}

interface Downloaded {
  readonly url: URL
  readonly pick: boolean
}

export interface SyncPlace {
  readonly base: URL
  readonly folder: string
  readonly keep: (offer: string) => KeepAttribute
  /** Runs one task after the other: the index must not be written by two. */
  readonly inOrder: (task: () => Promise<void>) => Promise<void>
}

/** A file with fewer than this share of the prices of the one before it was cut somewhere. */
const LEAST_SHARE = 0.5

/** Downloads one file, builds its snapshot beside, checks it, and only then makes it count. */
export async function syncFile(job: FileJob, place: SyncPlace, deps: SyncDeps): Promise<Snapshot> {
  const label = job.region === ALL_REGIONS ? job.offer : `${job.offer} ${job.region}`
  const part = join(place.folder, 'parts', `${job.offer}_${job.region}.part`)
  const building = join(place.folder, 'parts', `${job.offer}_${job.region}.building`)
  try {
    const from = await downloadFirst(job, place.base, part, label, deps)
    const snapshot = await build(job, place, part, building, from, (done, total) => deps.progress({ phase: 'read', label, done, total }))
    await place.inOrder(() => publish(snapshot, place.folder, building))
    await removePart(part)
    return snapshot
  } catch (error) {
    await rm(building, { force: true })
    if (error instanceof OfferFileError) {
      await removePart(part)
      throw new PlannerError('SYNC_FAILED', `The file for ${label} is not what it should be: ${error.message}.`, {
        hint: 'what you had is unchanged; run it again, and check PLANNER_PRICE_LIST_URL and the proxy if it stays so',
        cause: error,
      })
    }
    const full = diskError(error, place.folder)
    if (full) await removePart(part)
    throw full ?? error
  }
}

async function downloadFirst({ files }: FileJob, base: URL, part: string, label: string, deps: SyncDeps): Promise<Downloaded> {
  const candidates = files.flatMap(({ path, pick = false }) => [csvTwin(path), path].map((twin) => ({ path: twin, pick })))
  let notThere: NotThere | undefined
  for (const { path, pick } of candidates) {
    const url = priceListUrl(base, path)
    if (!url) throw new OfferFileError(`the index names it by an address that is not allowed: ${JSON.stringify(path.slice(0, 100))}`)
    try {
      await download(url, part, label, deps)
      return { url, pick }
    } catch (error) {
      if (!(error instanceof NotThere)) throw error
      notThere = error
    }
  }
  throw notThere ?? new NotThere(`the price list names no file for ${label}`)
}

async function build(
  job: FileJob,
  { folder, keep }: SyncPlace,
  part: string,
  building: string,
  { url, pick }: Downloaded,
  onBytes: (done: number, total: number) => void,
): Promise<Snapshot> {
  await rm(building, { force: true })
  const region = job.region === ALL_REGIONS ? undefined : job.region
  let head: OfferHead | undefined
  const writer = new SnapshotWriter(building, {
    onHead: (found) => {
      head = checkedHead(found, job)
      const published = head.publicationDate.slice(0, 10)
      return { published, since: dayNumber(job.from ?? published) ?? 0 }
    },
    ...(pick && region !== undefined && { onlyRegion: region }),
  })
  try {
    const options = { keep: keep(job.offer), ...(region !== undefined && !pick && { region }) }
    const tally = await readOfferFile(part, job.kind, writer, options, onBytes)
    const figures = writer.finish()
    if (head === undefined) throw new OfferFileError('it holds no prices')
    if (region !== undefined && !figures.regions.includes(region)) throw new OfferFileError(`it holds no prices of ${region}`)
    const published = head.publicationDate.slice(0, 10)
    const snapshot = {
      offer: job.offer,
      region: job.region,
      version: head.version,
      published,
      from: job.from ?? published,
      url: url.href,
      regions: figures.regions,
      products: figures.products,
      prices: figures.prices,
      skipped: added(tally.skipped, figures.skipped),
      sha256: await sha256Of(building),
      bytes: (await stat(building)).size,
    }
    checkSize(snapshot, readSnapshots(folder))
    return snapshot
  } finally {
    writer.abandon()
  }
}

/** The head of the file must say what the index said. */
function checkedHead(head: OfferHead, { offer, kind, version }: FileJob): OfferHead {
  if (kind === 'offer' && head.offer !== offer) throw new OfferFileError(`it says that it is of ${JSON.stringify(head.offer)}`)
  const day = dayNumber(head.publicationDate.slice(0, 10))
  if (day === undefined) throw new OfferFileError('it does not say when it was published')
  const own = isVersion(head.version) ? head.version : versionOf(head.publicationDate)
  if (version !== undefined && own !== version) throw new OfferFileError(`it says that it is version ${own}, not ${version}`)
  return { ...head, version: own, publicationDate: `${dayText(day)}${head.publicationDate.slice(10)}` }
}

/** `2025-09-12T22:53:08Z` → `20250912225308`. */
const versionOf = (time: string): string => time.replaceAll(/\D/g, '').padEnd(14, '0').slice(0, 14)

function checkSize(snapshot: Snapshot, before: readonly Snapshot[]): void {
  const { offer, region, prices, version } = snapshot
  const last = before.filter((other) => other.offer === offer && other.region === region && other.version < version).at(-1)
  if (last === undefined || prices >= last.prices * LEAST_SHARE) return
  throw new OfferFileError(`it holds ${prices} prices where the one of ${last.published} holds ${last.prices}`)
}

/** Puts the snapshot where it belongs; it counts from the moment that the index names it. */
async function publish(snapshot: Snapshot, folder: string, building: string): Promise<void> {
  await flush(building)
  await rename(building, snapshotFile(folder, snapshot))
  await flush(folder)
  const others = readSnapshots(folder).filter(
    ({ offer, region, version }) => offer !== snapshot.offer || region !== snapshot.region || version !== snapshot.version,
  )
  await writeSnapshots(folder, [...others, snapshot])
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

function added(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const reasons = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return Object.fromEntries(reasons.map((reason) => [reason, (a[reason] ?? 0) + (b[reason] ?? 0)]))
}

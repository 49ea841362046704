import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PlannerError } from '../../errors/planner-error.js'
import { buildSnapshot, type Downloaded } from './build-snapshot.js'
import { diskError } from './disk-error.js'
import { download, removePart } from './download.js'
import type { FileJob } from './file-job.js'
import type { KeepAttribute } from './listed-price.js'
import { OfferFileError } from './listed-price.js'
import { csvTwin, priceListUrl } from './price-list-url.js'
import { NotThere } from './request.js'
import { ALL_REGIONS, flush, readSnapshots, type Snapshot, snapshotFile, writeSnapshots } from './snapshot-files.js'
import type { SyncDeps } from './sync-deps.js'

export interface SyncPlace {
  readonly base: URL
  readonly folder: string
  readonly keep: (offer: string) => KeepAttribute
  /** Runs one task after the other: building takes memory, and the index must not be written by two. */
  readonly inOrder: <T>(task: () => Promise<T>) => Promise<T>
}

/** Downloads one file, builds its snapshot beside, checks it, and only then makes it count. */
export async function syncFile(job: FileJob, place: SyncPlace, deps: SyncDeps): Promise<Snapshot> {
  const label = job.region === ALL_REGIONS ? job.offer : `${job.offer} ${job.region}`
  const part = join(place.folder, 'parts', `${job.offer}_${job.region}.part`)
  const building = join(place.folder, 'parts', `${job.offer}_${job.region}.building`)
  try {
    const from = await downloadFirst(job, place.base, part, label, deps)
    const onBytes = (done: number, total: number): void => deps.progress({ phase: 'read', label, done, total })
    const snapshot = await place.inOrder(async () => {
      const known = readSnapshots(place.folder)
      const built = await buildSnapshot(job, { part, building, from, keep: place.keep(job.offer), known }, onBytes)
      await publish(built, place.folder, building)
      return built
    })
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

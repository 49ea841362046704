import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { dayNumber, dayText } from '../dates.js'
import type { FileJob } from './file-job.js'
import type { KeepAttribute, OfferHead } from './listed-price.js'
import { OfferFileError } from './listed-price.js'
import { readOfferFile } from './read-offer-file.js'
import { ALL_REGIONS, isVersion, type Snapshot } from './snapshot-files.js'
import { SnapshotWriter } from './snapshot-writer.js'

/** A file with fewer than this share of the prices of the one before it was cut somewhere. */
const LEAST_SHARE = 0.5

export interface Downloaded {
  readonly url: URL
  /** Of the file's regions only the job's is wanted. */
  readonly pick: boolean
}

export interface BuildSource {
  /** The download. */
  readonly part: string
  /** The file to write; one of that name is replaced. */
  readonly building: string
  readonly from: Downloaded
  readonly keep: KeepAttribute
  /** Snapshots that there are, for comparison. */
  readonly known: readonly Snapshot[]
}

/** Reads a downloaded file into the tables of a snapshot, and checks both. Throws OfferFileError if it is not the file that was asked for. */
export async function buildSnapshot(job: FileJob, source: BuildSource, onBytes: (done: number, total: number) => void): Promise<Snapshot> {
  const { part, building, keep, known } = source
  const { url, pick } = source.from
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
    const options = { keep, ...(region !== undefined && !pick && { region }) }
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
    checkSize(snapshot, known)
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

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

function added(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const reasons = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return Object.fromEntries(reasons.map((reason) => [reason, (a[reason] ?? 0) + (b[reason] ?? 0)]))
}

import { PlannerError } from '../errors/planner-error.js'
import type { PluginHost } from '../host/resource-types.js'
import type { FileJob } from '../pricing/sync/file-job.js'
import { keptAttributes } from '../pricing/sync/kept-attributes.js'
import { type NotBrought, planFiles } from '../pricing/sync/plan-files.js'
import { priceListBase } from '../pricing/sync/price-list-url.js'
import { NotThere } from '../pricing/sync/request.js'
import { PassingFailure } from '../pricing/sync/retry.js'
import { ALL_REGIONS, readSnapshots, type Snapshot } from '../pricing/sync/snapshot-files.js'
import { syncSpotAdvisor } from '../pricing/sync/spot-advisor.js'
import type { SyncDeps } from '../pricing/sync/sync-deps.js'
import { syncFile } from '../pricing/sync/sync-file.js'
import { lockSync } from '../pricing/sync/sync-lock.js'
import { tidy } from '../pricing/sync/tidy.js'

/** One file is read while another comes; more would only crowd AWS's servers and this disk. */
const AT_ONCE = 2

export interface SyncOptions {
  /** AWS offer codes; none: those that the installed plugins ask prices of. */
  readonly offers: readonly string[]
  /** None: those synced before; if there are none, every region. */
  readonly regions: readonly string[]
  /** Every offer of the price list. */
  readonly all: boolean
  /** ISO date: the publication that was in force then. */
  readonly asOf: string | undefined
  readonly savingsPlans: boolean
}

export interface SyncWorld extends SyncDeps {
  readonly host: () => Promise<Pick<PluginHost, 'plugins'>>
  /** Where synced prices are kept. */
  readonly folder: string
  /** Attributes that the embedded book has for an offer. */
  readonly embeddedAttributes: (offer: string) => readonly string[] | undefined
  /** PLANNER_PRICE_LIST_URL */
  readonly mirror: string | undefined
}

export interface SyncReport {
  /** Brought in this run, by offer and region. */
  readonly synced: readonly Snapshot[]
  /** Files that were there in the newest version. */
  readonly current: number
  readonly failed: readonly NotBrought[]
  readonly spotAdvisor: 'synced' | 'current' | 'failed' | 'not asked for'
}

/** Brings the price book up to date from AWS's public price list. */
export async function syncPrices(options: SyncOptions, world: SyncWorld): Promise<SyncReport> {
  const base = priceListBase(world.mirror)
  const release = lockSync(world.folder)
  try {
    const known = readSnapshots(world.folder)
    tidy(world.folder, known)
    const offers = options.all ? undefined : await offersOf(options, world)
    const choice = { offers, regions: regionsOf(options, known), asOf: options.asOf, savingsPlans: options.savingsPlans }
    const { jobs, missing } = await planFiles(choice, base, world).catch((error: unknown) => unreachable(error, base))
    const due = jobs.filter((job) => !known.some((snapshot) => isSame(snapshot, job)))
    const place = { base, folder: world.folder, keep: (offer: string) => keptAttributes(world.embeddedAttributes(offer)), inOrder: queue() }
    const { synced, failed } = await inTurn(due, (job) => syncFile(job, place, world), base)
    const spot = (offers === undefined || offers.includes('AmazonEC2')) && options.asOf === undefined
    const spotAdvisor = spot ? await syncSpotAdvisor(world.folder, world.mirror ? base : undefined, world) : 'not asked for'
    return { synced, current: jobs.length - due.length, failed: [...missing, ...failed], spotAdvisor }
  } finally {
    release()
  }
}

async function offersOf({ offers }: SyncOptions, { host }: SyncWorld): Promise<readonly string[]> {
  if (offers.length > 0) return [...new Set(offers)].sort()
  const { plugins } = await host()
  return [...new Set(plugins.flatMap((plugin) => plugin.offers))].sort()
}

function regionsOf({ regions }: SyncOptions, known: readonly Snapshot[]): readonly string[] | undefined {
  if (regions.length > 0) return [...new Set(regions)].sort()
  const before = [...new Set(known.map(({ region }) => region))].filter((region) => region !== ALL_REGIONS)
  return before.length > 0 ? before.sort() : undefined
}

/** Versions are immutable; one that an as-of date made hold from an earlier day is another snapshot. */
function isSame(snapshot: Snapshot, { offer, region, version, from }: FileJob): boolean {
  if (snapshot.offer !== offer || snapshot.region !== region || snapshot.version !== version) return false
  return from === undefined || snapshot.from <= from
}

interface Brought {
  readonly synced: readonly Snapshot[]
  readonly failed: readonly NotBrought[]
}

/** A file that is wrong does not keep the others from coming; a network or a disk that fails does. */
async function inTurn(jobs: readonly FileJob[], run: (job: FileJob) => Promise<Snapshot>, base: URL): Promise<Brought> {
  const synced: Snapshot[] = []
  const failed: NotBrought[] = []
  const waiting = [...jobs]
  let stop: unknown
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      try {
        synced.push(await run(job))
      } catch (error) {
        if (!isOfFile(error)) {
          stop ??= error
          waiting.length = 0
          return
        }
        failed.push({ what: `${job.offer} ${job.region}`, reason: error.message })
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  if (stop !== undefined) return unreachable(stop, base, synced.length)
  const key = ({ offer, region }: Snapshot): string => `${offer} ${region}`
  return { synced: synced.sort((a, b) => (key(a) < key(b) ? -1 : 1)), failed }
}

/** Runs tasks one after the other, whether or not the one before failed. */
function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = last.then(task)
    last = next.catch(() => undefined)
    return next
  }
}

const isOfFile = (error: unknown): error is Error =>
  error instanceof NotThere ||
  (error instanceof PlannerError && error.details.cause instanceof Error && error.details.cause.name === 'OfferFileError')

/** What the user can do, and what works all the same. */
function unreachable(error: unknown, base: URL, synced = 0): never {
  if (!(error instanceof PassingFailure || error instanceof NotThere)) throw error
  const before =
    synced === 0 ? '' : ` ${synced} files came before that and count; run it again for the rest, which goes on where it stopped.`
  throw new PlannerError('SYNC_FAILED', `The AWS price list cannot be reached at ${base.origin}: ${error.message}.${before}`, {
    hint: [
      'check the network, HTTPS_PROXY and PLANNER_PRICE_LIST_URL.',
      'Everything else works without a network, on the prices that came with planner and those synced before: planner prices status shows them',
    ].join(' '),
    cause: error,
  })
}

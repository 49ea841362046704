/**
 * A generated EC2 offer file, larger than a JavaScript string, into the price book: MB/s, peak memory, and the ratio
 * to a plain streamed read of the same file, which must not exceed 6. Also csv-parse on the same bytes, for which
 * the scanner of our own stands in. Each measurement is a process of its own; plain read and ingest take turns, and the
 * median of five turns counts, so that a machine with other work to do does not decide.
 * Runs on what `npm run build` made.
 */
import { execFileSync } from 'node:child_process'
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeEc2LikeCsv } from './ec2-like-csv.ts'

const MEGABYTES = 540
const ROUNDS = 5
const MOST_RATIO = 6
const MOST_MEGABYTES = 300
const SELF = fileURLToPath(import.meta.url)
const DIST = join(dirname(SELF), '../../dist')

export interface SyncFigures {
  readonly megabytes: number
  readonly rows: number
  readonly plainMegabytesPerSecond: number
  readonly ingestMegabytesPerSecond: number
  readonly syncMegabytesPerSecond: number
  readonly csvParseMegabytesPerSecond: number
  /** Time of the ingest to that of the plain streamed read. */
  readonly ratio: number
  readonly csvParseRatio: number
  readonly peakMegabytes: number
  readonly bookMegabytes: number
}

interface Measured {
  readonly seconds: number
  readonly peakMegabytes: number
  readonly bookMegabytes?: number
}

export async function benchSync(): Promise<SyncFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'planner-bench-'))
  try {
    const file = join(folder, 'index.csv')
    const rows = await writeEc2LikeCsv(file, MEGABYTES)
    const megabytes = statSync(file).size / 1e6
    const rounds = Array.from({ length: ROUNDS }, () => ({ plain: measure('plain', file), ingest: measure('ingest', file) }))
    const plain = median(rounds.map((round) => round.plain.seconds))
    const ingest = median(rounds.map((round) => round.ingest.seconds))
    const whole = measure('sync', file)
    const csvParse = measure('csv-parse', file)
    return {
      megabytes,
      rows,
      plainMegabytesPerSecond: megabytes / plain,
      ingestMegabytesPerSecond: megabytes / ingest,
      syncMegabytesPerSecond: megabytes / whole.seconds,
      csvParseMegabytesPerSecond: megabytes / csvParse.seconds,
      ratio: median(rounds.map((round) => round.ingest.seconds / round.plain.seconds)),
      csvParseRatio: csvParse.seconds / plain,
      peakMegabytes: Math.max(whole.peakMegabytes, ...rounds.map((round) => round.ingest.peakMegabytes)),
      bookMegabytes: rounds[0]?.ingest.bookMegabytes ?? 0,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function syncFiguresText(figures: SyncFigures): string {
  const whole = (number: number): string => number.toFixed(0)
  return [
    `sync: an EC2 offer file of ${whole(figures.megabytes)} MB, ${figures.rows} rows`,
    `  plain streamed read   ${whole(figures.plainMegabytesPerSecond)} MB/s`,
    `  into the price book   ${whole(figures.ingestMegabytesPerSecond)} MB/s, ${figures.ratio.toFixed(1)} times the plain read (at most ${MOST_RATIO})`,
    `  download and all      ${whole(figures.syncMegabytesPerSecond)} MB/s, from a server on this machine`,
    `  csv-parse alone       ${whole(figures.csvParseMegabytesPerSecond)} MB/s, ${figures.csvParseRatio.toFixed(1)} times`,
    `  peak memory           ${whole(figures.peakMegabytes)} MB (at most ${MOST_MEGABYTES}); book ${figures.bookMegabytes.toFixed(1)} MB`,
  ].join('\n')
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN

function measure(what: string, file: string): Measured {
  return JSON.parse(execFileSync(process.execPath, [SELF, what, file], { encoding: 'utf8' })) as Measured
}

/** Node's own stream, with its usual pieces. */
async function readPlain(file: string): Promise<void> {
  let bytes = 0
  for await (const chunk of createReadStream(file)) bytes += (chunk as Buffer).length
  if (bytes !== statSync(file).size) throw new Error('not all was read')
}

async function parseWithCsvParse(file: string): Promise<void> {
  const { parse } = await import('csv-parse')
  let rows = 0
  for await (const _row of createReadStream(file).pipe(parse({ relax_column_count: true }))) rows += 1
  if (rows === 0) throw new Error('no row was read')
}

/** What planner prices sync does once the file is here: read, normalise, write, check, hash. */
async function ingest(file: string): Promise<number> {
  const { buildSnapshot } = await import(join(DIST, 'pricing/sync/build-snapshot.js'))
  const { keptAttributes } = await import(join(DIST, 'pricing/sync/kept-attributes.js'))
  const columns = ['instanceType', 'operatingSystem', 'tenancy', 'preInstalledSw', 'licenseModel', 'capacitystatus', 'volumeApiName']
  const job = { kind: 'offer', offer: 'AmazonEC2', region: 'ap-northeast-1', files: [] }
  const building = `${file}.sqlite`
  const from = { url: new URL('http://localhost/index.csv'), pick: false }
  await buildSnapshot(job, { part: file, building, from, keep: keptAttributes(columns), known: [] }, () => {})
  return statSync(building).size / 1e6
}

/** The whole of a sync, from a server on this machine. */
async function sync(file: string): Promise<void> {
  const { syncPrices } = await import(join(DIST, 'actions/sync-prices.js'))
  const links = { offerCode: 'AmazonEC2', currentRegionIndexUrl: '/offers/v1.0/aws/AmazonEC2/current/region_index.json' }
  const region = { regionCode: 'ap-northeast-1', currentVersionUrl: '/offers/v1.0/aws/AmazonEC2/20250912225308/ap-northeast-1/index.json' }
  const documents: Readonly<Record<string, unknown>> = {
    '/offers/v1.0/aws/index.json': { offers: { AmazonEC2: links } },
    [links.currentRegionIndexUrl]: { regions: { 'ap-northeast-1': region } },
  }
  const server = createServer((request, response) => {
    const document = documents[request.url ?? '']
    if (document !== undefined) response.end(JSON.stringify(document))
    else if (request.url === region.currentVersionUrl.replace('.json', '.csv')) {
      response.writeHead(200, { 'content-length': statSync(file).size })
      createReadStream(file, { highWaterMark: 1 << 20 }).pipe(response)
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const folder = mkdtempSync(join(tmpdir(), 'planner-bench-book-'))
  const world = {
    ...{ fetch: globalThis.fetch, now: Date.now, sleep: async () => {}, random: Math.random, progress: () => {}, folder },
    host: async () => ({ plugins: [] }),
    embeddedAttributes: () => ['instanceType', 'operatingSystem', 'tenancy', 'preInstalledSw', 'licenseModel', 'capacitystatus'],
    mirror: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }
  try {
    const report = await syncPrices({ offers: ['AmazonEC2'], regions: [], all: false, asOf: undefined, savingsPlans: false }, world)
    if (report.synced.length !== 1) throw new Error('nothing was synced')
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const RUNS: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  plain: readPlain,
  ingest,
  sync,
  'csv-parse': parseWithCsvParse,
}

if (import.meta.main) {
  const [what, file] = process.argv.slice(2)
  const run = RUNS[what ?? '']
  if (run && file !== undefined) {
    const start = performance.now()
    const bookMegabytes = await run(file)
    const seconds = (performance.now() - start) / 1000
    const peakMegabytes = process.resourceUsage().maxRSS / 1000
    process.stdout.write(JSON.stringify({ seconds, peakMegabytes, ...(bookMegabytes !== undefined && { bookMegabytes }) }))
  } else {
    const figures = await benchSync()
    console.log(syncFiguresText(figures))
    if (figures.ratio > MOST_RATIO || figures.peakMegabytes > MOST_MEGABYTES) process.exitCode = 1
  }
}

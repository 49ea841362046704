import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSnapshots, snapshotFile } from '../../src/pricing/sync/snapshot-files.js'
import { SyncedBooks } from '../../src/pricing/sync/synced-books.js'
import * as tree from '../pricing/sync/price-list-tree.js'

const CHILD = fileURLToPath(new URL('./sync-child.ts', import.meta.url))
/** Enough rows that the reading and the writing take a while, too. */
const PRODUCTS = 5_000

/** A price list on this machine whose publication changes whenever `publish` is called. */
export interface LocalPriceList {
  readonly address: string
  publish(number: number): void
  close(): void
}

export async function servePriceList(products = PRODUCTS): Promise<LocalPriceList> {
  let files = filesOf(1, products)
  const server: Server = createServer((request, response) => {
    const body = files.get(request.url ?? '')
    if (body === undefined) {
      response.writeHead(404).end()
      return
    }
    const etag = `"${createHash('md5').update(body).digest('hex')}"`
    const start = request.headers['if-range'] === etag ? Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0) : 0
    if (start >= body.length && start > 0) {
      response.writeHead(416).end()
      return
    }
    const range = start > 0 ? { 'content-range': `bytes ${start}-${body.length - 1}/${body.length}` } : {}
    response.writeHead(start > 0 ? 206 : 200, { etag, server: 'AmazonS3', 'content-length': body.length - start, ...range })
    response.end(body.subarray(start))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (number) => {
      files = filesOf(number, products)
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export const versionOf = (number: number): string => String(20250101000000 + number)
export const priceOf = (number: number): string => `0.${1000 + number}`.replace(/0+$/, '')

function filesOf(number: number, products: number): ReadonlyMap<string, Buffer> {
  const version = versionOf(number)
  const files: [string, string][] = [
    ['/offers/v1.0/aws/index.json', tree.offerIndex],
    ['/offers/v1.0/aws/AmazonEC2/current/region_index.json', tree.regionIndex('AmazonEC2', ['eu-west-1', 'us-east-1'], version)],
    ['/spot-advisor-data.json', tree.spotAdvisor],
    ...['eu-west-1', 'us-east-1'].map((region): [string, string] => [
      `/offers/v1.0/aws/AmazonEC2/${version}/${region}/index.csv`,
      tree.ec2Csv({ region, version, published: '2025-01-01T00:00:00Z', onDemand: `0.${1000 + number}`, more: manyRows(region, products) }),
    ]),
  ]
  return new Map(files.map(([path, text]) => [path, Buffer.from(text)]))
}

function manyRows(region: string, products: number): readonly string[] {
  return Array.from({ length: products }, (_, index) => {
    const sku = `MANY${String(index).padStart(12, '0')}`
    return tree.ec2Row({
      SKU: sku,
      OfferTermCode: 'JRTCKXETXF',
      RateCode: `${sku}.JRTCKXETXF.6YS6EN2CT7`,
      TermType: 'OnDemand',
      StartingRange: '0',
      EndingRange: 'Inf',
      Unit: 'Hrs',
      PricePerUnit: '1.0000000000',
      Currency: 'USD',
      'Product Family': 'Compute Instance',
      'Instance Type': `x${index}.large`,
      'Region Code': region,
    })
  })
}

export const newBook = (): string => mkdtempSync(join(tmpdir(), 'planner-kill-'))

export function startSync(folder: string, list: LocalPriceList, through: readonly string[] = []): ChildProcess {
  const [command = '', ...args] = [...through, process.execPath, CHILD, folder, list.address]
  return spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
}

export async function ended(
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const text = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (chunk: string) => {
      text[stream] += chunk
    })
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, ...text }
}

/** What is wrong with the book in the folder; empty if every snapshot that counts is whole and has its price. */
export function damages(folder: string): readonly string[] {
  const snapshots = readSnapshots(folder)
  const found = snapshots.flatMap((snapshot) => {
    const bytes = readFileSync(snapshotFile(folder, snapshot))
    const right = createHash('sha256').update(bytes).digest('hex') === snapshot.sha256
    return right ? [] : [`${snapshot.region} ${snapshot.version} is not what was written`]
  })
  for (const region of ['eu-west-1', 'us-east-1']) {
    if (!snapshots.some((snapshot) => snapshot.region === region)) found.push(`${region} is gone`)
    else if (pricesOf(folder, region).length === 0) found.push(`${region} has no price`)
  }
  return found
}

/** The on-demand prices that lookups find, one a publication. */
export function pricesOf(folder: string, region: string): readonly string[] {
  const books = new SyncedBooks([folder])
  try {
    const where = { instanceType: 'm5.large', operatingSystem: 'Linux' }
    const query = { offer: 'AmazonEC2', where, region, term: { kind: 'on-demand' }, asOf: '2026-01-01' } as const
    return books.books('AmazonEC2', region).flatMap((book) => {
      const answer = book.find(query)
      return 'found' in answer ? (answer.found.tiers[0]?.price ?? []) : []
    })
  } finally {
    books.close()
  }
}

/** Resolves when the program is loaded and the sync begins. */
const begun = (child: ChildProcess): Promise<void> => new Promise((resolve) => child.stdout?.once('data', () => resolve()))

async function timed(folder: string, list: LocalPriceList): Promise<number> {
  const child = startSync(folder, list)
  const end = ended(child)
  await begun(child)
  const start = performance.now()
  const { code, stderr } = await end
  if (code !== 0) throw new Error(stderr)
  return performance.now() - start
}

/** Kills a sync at each of the moments (shares of the time that one takes); returns what was damaged, and how often it was still at work. */
export async function killAt(
  moments: readonly number[],
  list: LocalPriceList,
): Promise<{ readonly damaged: readonly string[]; readonly alive: number }> {
  const folder = newBook()
  list.publish(1)
  await timed(folder, list)
  list.publish(2)
  const took = await timed(folder, list)
  const damaged: string[] = []
  let alive = 0
  for (const [index, moment] of moments.entries()) {
    list.publish(index + 3)
    const child = startSync(folder, list)
    const end = ended(child)
    await begun(child)
    const timer = setTimeout(() => {
      if (child.kill('SIGKILL')) alive += 1
    }, moment * took)
    await end
    clearTimeout(timer)
    damaged.push(...damages(folder).map((damage) => `killed at ${Math.round(moment * 100)} %: ${damage}`))
  }
  await timed(folder, list)
  const expected = priceOf(moments.length + 2)
  if (pricesOf(folder, 'eu-west-1').at(-1) !== expected) damaged.push(`the next run did not bring ${expected}`)
  return { damaged: [...damaged, ...damages(folder)], alive }
}

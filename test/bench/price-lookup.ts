/** Microseconds per price lookup in the embedded book: first in a file, uncached, cached. Runs on what `npm run build` made. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PriceLookup } from '../../src/pricing/price-book.ts'

const LOOKUPS = 10_000
const OFFER = 'AmazonEC2'

export interface PriceLookupFigures {
  readonly openMilliseconds: number
  readonly firstMilliseconds: number
  readonly uncachedMicroseconds: number
  readonly cachedMicroseconds: number
  readonly missMicroseconds: number
}

export async function benchPriceLookup(): Promise<PriceLookupFigures> {
  const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist')
  const { openPriceBook } = await import(join(dist, 'pricing', 'open-price-book.js'))
  const folders = [join(dist, 'price-book')]
  const elapsed = (run: () => void): number => {
    const start = performance.now()
    run()
    return performance.now() - start
  }

  const sampled = openPriceBook({ folders })
  const found = sampled.search(['large', 'Used'], { offer: OFFER, limit: LOOKUPS })
  sampled.close()
  // A stride that shares no factor with the length spreads neighbours apart.
  const queries: PriceLookup[] = found.map((_: unknown, index: number) => {
    const { term, price } = found[(index * 7919) % found.length]
    return { offer: OFFER, where: price.attributes, region: price.region, term, asOf: price.published }
  })

  let book = openPriceBook({ folders })
  const openMilliseconds = elapsed(() => {
    book = openPriceBook({ folders })
  })
  const [first, ...rest] = queries
  const firstMilliseconds = elapsed(() => book.lookup(first))
  for (const query of rest.slice(0, 1000)) book.lookup(query)
  const cold = rest.slice(1000)
  const answered = cold.filter((query) => book.lookup({ ...query, asOf: '2026-12-01' }).status === 'found')
  if (answered.length < cold.length * 0.9) throw new Error(`only ${answered.length} of ${cold.length} lookups found a price`)
  const uncached = elapsed(() => {
    for (const query of cold) book.lookup({ ...query, asOf: '2026-12-02' })
  })
  const cached = elapsed(() => {
    for (const query of cold) book.lookup({ ...query, asOf: '2026-12-02' })
  })
  const misses = cold.slice(0, 50)
  const missed = elapsed(() => {
    for (const query of misses) book.lookup({ ...query, where: { ...query.where, operatingSystem: 'Plan 9' } })
  })
  book.close()
  return {
    openMilliseconds,
    firstMilliseconds,
    uncachedMicroseconds: (uncached / cold.length) * 1000,
    cachedMicroseconds: (cached / cold.length) * 1000,
    missMicroseconds: (missed / misses.length) * 1000,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const figures = await benchPriceLookup()
  console.log(
    `open the book ${figures.openMilliseconds.toFixed(2)} ms, first lookup in ${OFFER} ${figures.firstMilliseconds.toFixed(2)} ms`,
  )
  console.log(
    `lookup uncached ${figures.uncachedMicroseconds.toFixed(1)} µs (at most 50), cached ${figures.cachedMicroseconds.toFixed(1)} µs, a miss with its near misses ${figures.missMicroseconds.toFixed(0)} µs`,
  )
  if (figures.uncachedMicroseconds > 50) process.exitCode = 1
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byMonth } from '../../src/costing/ledger.js'
import { constant, sum } from '../../src/costing/quantity.js'
import { estimateOf } from '../support/engine.js'

/** A kind of resource whose bill follows one usage: what a design says for an amount of it. */
interface Billed {
  readonly name: string
  readonly most: number
  readonly resource: (usage: number) => object
}

const KINDS: readonly Billed[] = [
  { name: 'instances', most: 40, resource: (count) => ({ type: 'aws:ec2:instance', instanceType: 'm7g.large', count }) },
  { name: 'gp3 volume', most: 16000, resource: (size) => ({ type: 'aws:ec2:volume', volumeType: 'gp3', size: 1 + size }) },
  { name: 'snapshots', most: 5000, resource: (size) => ({ type: 'aws:ec2:snapshot', size: 1 + size, changed: 1, perMonth: 30, keep: 7 }) },
  { name: 'Lambda requests', most: 4e9, resource: (requests) => ({ type: 'aws:lambda:function', memory: 512, requests, duration: 130 }) },
  {
    name: 'S3 storage',
    most: 900_000,
    resource: (gb) => ({ type: 'aws:s3:bucket', objects: [{ stored: gb, objectSize: '1 MB', requests: { get: gb, put: gb } }] }),
  },
  {
    name: 'stream shards',
    most: 60,
    resource: (shards) => ({ type: 'aws:kinesis:stream', shards: 1 + shards, write: { records: 100, recordSize: 1 } }),
  },
  { name: 'NAT traffic', most: 300_000, resource: (gb) => ({ type: 'aws:vpc:nat-gateway', gb }) },
]

const billed = async (resources: Readonly<Record<string, object>>, connections: readonly object[] = []): Promise<number> => {
  const { resources: accounts, currency, horizon } = await estimateOf(resources, { connections, horizon: 12 })
  for (const { error } of accounts) if (error !== undefined) throw new Error(error)
  const entries = accounts.flatMap((account) => account.entries)
  for (const entry of entries) if (entry.unknown) throw new Error(`${entry.id}: ${entry.unknown.why}`)
  return Number(sum([...byMonth(entries, 'billed', horizon, currency)], currency).texts()?.expected)
}

/** Few runs: each prices whole designs; the seed changes from run to run and is printed on failure. */
const RUNS = { numRuns: 12 }

describe('bills of random designs', () => {
  it.each(KINDS)('never fall when usage grows: $name', async ({ most, resource }) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(most), fc.nat(Math.ceil(most / 10)), async (usage, more) => {
        const [less, next] = [await billed({ a: resource(usage) }), await billed({ a: resource(Math.min(usage + more, most)) })]
        expect(next).toBeGreaterThanOrEqual(less - 1e-9)
      }),
      RUNS,
    )
  })

  it.each(['S3 storage', 'Lambda requests'])('share tiers: two of one size cost what one of twice the size costs: %s', async (name) => {
    const { most, resource } = KINDS.find((kind) => kind.name === name) as Billed
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: Math.floor(most / 2) }), async (usage) => {
        const [two, twice] = [await billed({ a: resource(usage), b: resource(usage) }), await billed({ a: resource(2 * usage) })]
        expect(Math.abs(two - twice)).toBeLessThan(1e-6 * Math.max(1, twice))
      }),
      RUNS,
    )
  })

  it('have no jump at the tiers of internet egress', async () => {
    const web = { web: { type: 'aws:ec2:instance', instanceType: 't4g.nano' } }
    const cost = (gb: number) => billed(web, [{ from: 'web', to: 'internet', gb }])
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(10_240, 51_200, 153_600), fc.integer({ min: 1, max: 50 }), async (tier, gb) => {
        const [below, at, above] = [await cost(tier - gb), await cost(tier), await cost(tier + gb)]
        expect(at - below).toBeLessThanOrEqual(12 * gb * 0.09 + 1e-6)
        expect(above - at).toBeLessThanOrEqual(at - below + 1e-6)
        expect(above).toBeGreaterThan(at)
      }),
      { numRuns: 6 },
    )
  })

  it('sum to the same billed and effective over a whole term, whatever is reserved', async () => {
    const purchase = fc.record({
      option: fc.constant('reserved'),
      term: fc.constantFrom('1yr', '3yr'),
      payment: fc.constantFrom('no-upfront', 'partial-upfront', 'all-upfront'),
      count: fc.integer({ min: 1, max: 9 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ purchase, count: fc.nat(9) }), { minLength: 1, maxLength: 4 }), async (servers) => {
        const resources = Object.fromEntries(
          servers.map((server, index) => [`s${index}`, { type: 'aws:ec2:instance', instanceType: 'm5.large', ...server }]),
        )
        const { resources: accounts, currency, horizon } = await estimateOf(resources, { horizon: 36 })
        const entries = accounts.flatMap((account) => account.entries)
        const [cash, effective] = (['billed', 'effective'] as const).map((part) =>
          sum([...byMonth(entries, part, horizon, currency)], currency),
        )
        expect(cash?.minus(effective ?? constant(0, currency, 'none')).isZero).toBe(true)
        expect(cash?.isZero).toBe(false)
      }),
      RUNS,
    )
  })
})

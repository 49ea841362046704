import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EngineOptions, estimateOf, linesOf } from '../support/engine.ts'

/** What all resources cost in a month; an unknown line is an error. */
const total = async (resources: Readonly<Record<string, object>>, options: EngineOptions = {}): Promise<number> => {
  const estimate = await estimateOf(resources, options)
  return estimate.resources.reduce(
    (sum, { resource }) => sum + Object.values(linesOf(estimate, resource.address)).reduce((all, { cost }) => all + cost, 0),
    0,
  )
}

const office = (value: number, otherwise: number) => ({ weekly: [{ days: 'mon-fri', hours: '08-20', value }], otherwise })

const table = (more: object = {}) => ({ type: 'aws:dynamodb:table', stored: 10, ...more })
const scaled = (consumed: object | number, minimum = 10) => ({ consumed, minimum, maximum: 4000 })

describe('DynamoDB: capacity that follows the week', () => {
  const provisioned = (read: number | object) =>
    table({ mode: 'provisioned', capacity: { write: 10 }, autoscaling: { read: scaled(read) } })

  it('costs less than capacity for the peak', async () => {
    // 1,000 units for 700 in 60 hours of the week, 100 for 70 in 108: 421.43 on average.
    const lines = linesOf(await estimateOf({ it: provisioned(office(700, 70)) }), 'it')
    expect(lines['read-capacity']?.quantity).toBeCloseTo((730 * (60 * 1000 + 108 * 100)) / 168, 6)
    expect(lines['read-capacity']?.cost).toBe(39.99)
    expect(linesOf(await estimateOf({ it: provisioned(700) }), 'it')['read-capacity']?.cost).toBe(94.9)
  })

  it('is covered by reserved capacity up to what always runs', async () => {
    const reserve = { option: 'reserved', of: 'aws:dynamodb:table', capacity: 'read', count: 100, term: '1yr', payment: 'partial-upfront' }
    const estimate = await estimateOf({ it: provisioned(office(700, 70)) }, { commitments: [reserve] })
    // 900 units in 60 hours remain.
    expect(linesOf(estimate, 'it')['read-capacity']?.quantity).toBeCloseTo((730 * 60 * 900) / 168, 6)
    expect(estimate.commitments[0]?.utilization?.texts()?.expected).toBe('1')
  })

  it('does not cover replicated writes, nor the infrequent-access class', async () => {
    const reserve = { option: 'reserved', of: 'aws:dynamodb:table', capacity: 'write', count: 100, term: '1yr', payment: 'partial-upfront' }
    const fixed = { mode: 'provisioned', capacity: { read: 1, write: 100 } }
    const replica = { region: 'us-west-2', capacity: { read: 1 }, transferred: 0 }
    const estimate = await estimateOf(
      { global: table({ ...fixed, replicas: [replica] }), rare: table({ ...fixed, class: 'standard-ia' }) },
      { commitments: [reserve] },
    )
    expect(estimate.commitments[0]?.utilization?.texts()?.expected).toBe('0')
  })
})

describe('DynamoDB: storage', () => {
  const units = { reads: { units: 0 }, writes: { units: 0 } }

  it('is free up to 25 GB in a region with the free tier, for all tables together', async () => {
    const tables = { one: table({ ...units, stored: 20 }), two: table({ ...units, stored: 30 }) }
    expect(await total(tables)).toBeCloseTo(12.5, 9)
    expect(await total(tables, { freeTier: true })).toBeCloseTo(6.25, 9)
    const apart = { ...tables, two: { ...tables.two, region: 'us-west-2' } }
    expect(await total(apart, { freeTier: true })).toBeCloseTo(1.25, 9)
  })
})

describe('ElastiCache: reserved nodes', () => {
  it('cover other sizes of their family by AWS’s units, hour by hour', async () => {
    const reserve = {
      option: 'reserved',
      of: 'aws:elasticache:cluster',
      engine: 'valkey',
      nodeType: 'cache.r7g.large',
      count: 4,
      term: '1yr',
      payment: 'no-upfront',
    }
    const cache = { type: 'aws:elasticache:cluster', engine: 'valkey', nodeType: 'cache.r7g.xlarge', replicas: office(3, 0) }
    const estimate = await estimateOf({ it: cache }, { commitments: [reserve] })
    // Four large nodes cover two xlarge ones: of four in office hours two are left, and of one at night none.
    expect(linesOf(estimate, 'it')['on-demand']?.quantity).toBeCloseTo((730 * 60 * 2) / 168, 6)
    const other = await estimateOf({ it: { ...cache, engine: 'redis' } }, { commitments: [reserve] })
    expect(other.commitments[0]?.utilization?.texts()?.expected).toBe('0')
  })
})

/** A kind of resource whose bill follows one usage. */
const KINDS: Readonly<Record<string, readonly [most: number, resource: (usage: number) => object]>> = {
  'on-demand writes': [4e9, (requests) => table({ itemSize: 3, reads: { units: 0 }, writes: { requests } })],
  'item size, bytes': [409600, (bytes) => table({ itemSize: bytes / 1024, reads: { requests: 1000 }, writes: { requests: 1000 } })],
  'consumed capacity': [3000, (use) => table({ mode: 'provisioned', capacity: { write: 1 }, autoscaling: { read: scaled(use) } })],
  'table storage': [100000, (stored) => table({ reads: { units: 0 }, writes: { units: 0 }, stored, pointInTimeRecovery: true })],
  shards: [80, (shards) => ({ type: 'aws:elasticache:cluster', engine: 'valkey', nodeType: 'cache.r7g.large', shards: 1 + shards })],
  'cached data': [5000, (stored) => ({ type: 'aws:elasticache:serverless', engine: 'redis', stored, ecpus: stored })],
  'snapshots of a warehouse': [
    900000,
    (stored) => ({ type: 'aws:redshift:cluster', nodeType: 'ra3.4xlarge', nodes: 2, stored, snapshots: { stored } }),
  ],
  'hours of concurrency scaling': [
    200,
    (hours) => ({ type: 'aws:redshift:cluster', nodeType: 'ra3.4xlarge', nodes: 2, stored: 0, concurrencyScaling: { hours } }),
  ],
}

describe('bills of databases', () => {
  it.each(Object.entries(KINDS))('never fall when usage grows: %s', async (_, [most, resource]) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(most), fc.nat(Math.ceil(most / 10)), async (usage, more) => {
        const [less, next] = [await total({ it: resource(usage) }), await total({ it: resource(Math.min(usage + more, most)) })]
        expect(next).toBeGreaterThanOrEqual(less - 1e-9)
      }),
      { numRuns: 8 },
    )
  })

  it('are continuous where a tier of snapshots ends', async () => {
    const [most, resource] = KINDS['snapshots of a warehouse'] as (typeof KINDS)[string]
    for (const end of [51200, 512000]) {
      const [before, after] = [await total({ it: resource(end) }), await total({ it: resource(Math.min(most, end + 1)) })]
      expect(after - before).toBeLessThan(0.1)
    }
  })
})

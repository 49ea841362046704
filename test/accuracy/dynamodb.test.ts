import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

/** Line → quantity and cost of a month, as AWS bills it. */
type Expected = Readonly<Record<string, readonly [quantity: number, cost: number]>>

const table = (more: object) => ({ type: 'aws:dynamodb:table', mode: 'provisioned', stored: 0, ...more })

/** Priced examples derived from the golden tests of Infracost (Apache-2.0, prices of 2021 and 2022, read 2026-11). */
const CASES: Readonly<Record<string, { readonly resource: object; readonly lines: Expected }>> = {
  /**
   * The example has a replica in the region of the table, which AWS does not have; one in us-west-2, at the same
   * price, takes its place. AWS bills the table's own writes as replicated ones, at the same rate since 2024-11.
   */
  'a global table, provisioned': {
    resource: table({
      capacity: { read: 30, write: 20 },
      pointInTimeRecovery: true,
      replicas: ['us-west-2', 'us-west-1'].map((region) => ({ region, capacity: { read: 1 }, transferred: 0 })),
    }),
    lines: {
      'write-capacity': [14600, 9.49],
      'read-capacity': [21900, 2.85],
      storage: [0, 0],
      'point-in-time-recovery': [0, 0],
      'replicas.us-west-2.write-capacity': [14600, 9.49],
      'replicas.us-west-2.read-capacity': [730, 0.09],
      'replicas.us-west-2.storage': [0, 0],
      'replicas.us-west-2.point-in-time-recovery': [0, 0],
      'replicas.us-west-2.transfer': [0, 0],
      'replicas.us-west-1.write-capacity': [14600, 10.59],
      'replicas.us-west-1.read-capacity': [730, 0.11],
      'replicas.us-west-1.storage': [0, 0],
      'replicas.us-west-1.point-in-time-recovery': [0, 0],
      'replicas.us-west-1.transfer': [0, 0],
    },
  },
  'auto scaling at its least capacity': {
    resource: table({
      autoscaling: { read: { consumed: 0, minimum: 5, maximum: 100 }, write: { consumed: 0, minimum: 6, maximum: 99 } },
    }),
    lines: { 'write-capacity': [4380, 2.85], 'read-capacity': [3650, 0.47], storage: [0, 0] },
  },
}

describe('DynamoDB, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, lines }) => {
    const actual = linesOf(await estimateOf({ it: resource }, { region: 'us-east-2' }), 'it')
    expect(Object.fromEntries(Object.entries(actual).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
  })

  it('usage that nobody gave has its prices', async () => {
    const { stored: _, ...known } = table({ capacity: { read: 30, write: 20 }, pointInTimeRecovery: true })
    const { resources } = await estimateOf({ it: known }, { region: 'us-east-2' })
    const open = (resources[0]?.entries ?? []).filter(({ status }) => status === 'unknown-quantity')
    expect(open.map(({ id, listed }) => [id, listed?.price.tiers[0]?.price])).toEqual([
      ['storage', '0.25'],
      ['point-in-time-recovery', '0.2'],
    ])
  })

  it('prices of a region that no source has are unknown, not 0', async () => {
    const { resources } = await estimateOf({ it: table({ capacity: { read: 30, write: 20 } }) }, { region: 'cn-north-1' })
    expect((resources[0]?.entries ?? []).map(({ status }) => status)).toEqual(['unknown-price', 'unknown-price', 'unknown-price'])
  })
})

describe('reserved capacity', () => {
  // 100 units for a year: 30 USD for reads, 150 USD for writes at the start, then 0.000025 and 0.000128 an hour.
  it('covers the capacity of all tables of the region', async () => {
    const reserve = (capacity: string) => ({
      option: 'reserved',
      of: 'aws:dynamodb:table',
      capacity,
      count: 100,
      term: '1yr',
      payment: 'partial-upfront',
    })
    const estimate = await estimateOf(
      { one: table({ capacity: { read: 60, write: 80 } }), two: table({ capacity: { read: 60, write: 10 } }) },
      { commitments: [reserve('read'), reserve('write')] },
    )
    const lines = { one: linesOf(estimate, 'one'), two: linesOf(estimate, 'two') }
    expect((lines.one['read-capacity']?.quantity ?? 0) + (lines.two['read-capacity']?.quantity ?? 0)).toBeCloseTo(20 * 730, 9)
    expect(lines.one['write-capacity']?.quantity).toBe(0)
    const [read, write] = estimate.commitments
    expect(write?.utilization?.texts()?.expected).toBe('0.9')
    expect(read?.termTotal?.texts()?.expected).toBe('51.9')
    expect(write?.termTotal?.texts()?.expected).toBe('262.128')
  })
})

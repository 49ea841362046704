import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Estimate } from '../../src/costing/estimate.js'
import { estimateOf, linesOf } from '../support/engine.ts'

/**
 * Priced examples of data transfer, derived from the golden tests of Infracost (Apache-2.0, prices of 2024, read
 * 2026-11): 1,000 GB between zones, 157,000 GB to the internet, 750 GB to another region, without the free 100 GB.
 */
const CASES = {
  'us-gov-west-1': { to: 'eu-west-1', zones: 20, internet: 15_734.6, regions: 22.5 },
  'ap-southeast-1': { to: 'us-west-2', zones: 20, internet: 13_379.2, regions: 67.5 },
  'il-central-1': { to: 'us-west-2', zones: 20, internet: 12_679.8, regions: 60 },
} as const

describe('priced examples of data transfer', () => {
  let estimate: Estimate
  beforeAll(async () => {
    estimate = await estimateOf(
      {},
      {
        connections: Object.entries(CASES).flatMap(([region, { to }]) => [
          { from: region, to: region, gb: 1000, path: 'between-zones' },
          { from: region, to: 'internet', gb: 157_000 },
          { from: region, to, gb: 750 },
        ]),
      },
    )
  })

  it.each(Object.entries(CASES).map(([region, expected], index) => [region, index * 3, expected] as const))(
    'leaves %s as AWS bills it',
    (_, index, { zones, internet, regions }) => {
      const lines = (offset: number) => linesOf(estimate, `connections.${index + offset}`)
      expect(lines(0)).toEqual({ 'between-zones': { quantity: 2000, cost: zones, effective: zones } })
      // The tiers: 10,240, 40,960 and 102,400 GB, and what is left.
      expect(lines(1)).toEqual({ 'internet-out': { quantity: 157_000, cost: internet, effective: internet } })
      expect(lines(2)).toEqual({ 'between-regions': { quantity: 750, cost: regions, effective: regions } })
    },
  )
})

const internet = async (gbs: readonly number[], freeTier = false) => {
  const estimate = await estimateOf({}, { freeTier, connections: gbs.map((gb) => ({ from: 'us-east-1', to: 'internet', gb })) })
  return gbs.reduce((sum, _, index) => sum + (linesOf(estimate, `connections.${index}`)['internet-out']?.cost ?? Number.NaN), 0)
}

describe('tiers to the internet', () => {
  it('are those of the account: two connections cost what one of twice the traffic costs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200_000 }), async (gb) => {
        expect(await internet([gb, gb])).toBeCloseTo(await internet([2 * gb]), 1)
      }),
      { numRuns: 8 },
    )
  })

  it('are continuous, and more traffic never costs less', async () => {
    for (const edge of [10_240, 51_200, 153_600]) {
      const [before, at, after] = [await internet([edge - 1]), await internet([edge]), await internet([edge + 1])]
      expect(at - before).toBeGreaterThan(0)
      expect(after - at).toBeGreaterThan(0)
      expect(after - at).toBeLessThanOrEqual(at - before)
    }
  })

  it('begin after 100 GB a month over all regions, where the account has its free allowance', async () => {
    expect(await internet([100, 900], true)).toBe(81)
    const estimate = await estimateOf(
      {},
      {
        freeTier: true,
        connections: [
          { from: 'us-east-1', to: 'internet', gb: 100 },
          { from: 'eu-west-1', to: 'internet', gb: 100 },
        ],
      },
    )
    expect([0, 1].map((index) => linesOf(estimate, `connections.${index}`)['internet-out']?.cost)).toEqual([0, 9])
  })

  it('have no free allowance in GovCloud', async () => {
    const estimate = await estimateOf({}, { freeTier: true, connections: [{ from: 'us-gov-west-1', to: 'internet', gb: 100 }] })
    expect(linesOf(estimate, 'connections.0')['internet-out']?.cost).toBe(15.5)
  })

  it('are those of each region', async () => {
    const estimate = await estimateOf({}, { connections: ['us-east-1', 'eu-west-1'].map((from) => ({ from, to: 'internet', gb: 10_240 })) })
    expect([0, 1].map((index) => linesOf(estimate, `connections.${index}`)['internet-out']?.cost)).toEqual([921.6, 921.6])
  })
})

import { describe, expect, it } from 'vitest'
import { overHorizon } from '../../src/costing/ledger.js'
import { estimateOf, linesOf } from '../support/engine.js'

const server = { type: 'aws:ec2:instance', instanceType: 'm5.large', purchase: { option: 'spot' }, rootVolume: { type: 'gp2', size: 8 } }

describe('G-11: a spot price series against a maximum price', () => {
  it('runs while the price is at or under the maximum, and pays the price, not the maximum', async () => {
    const prices = [
      { hours: 1, price: 0.9 },
      { hours: 1, price: 1 },
      { hours: 1, price: 1.1 },
    ]
    const estimate = await estimateOf({ a: { ...server, spot: { prices, maxPrice: 1 } } })
    const { spot } = linesOf(estimate, 'a')
    // Two of three hours run: 730 × 2/3 instance-hours at the mean of 0.9 and 1.0.
    expect(spot?.quantity).toBeCloseTo((730 * 2) / 3, 9)
    expect(spot?.cost).toBeCloseTo(((730 * 2) / 3) * 0.95, 2)
  })

  it('saves against the on-demand price of $3 an hour by what the market takes off', async () => {
    const estimate = await estimateOf({ a: { ...server, spot: { price: 1 } } })
    expect(linesOf(estimate, 'a').spot?.cost).toBe(730)
    expect(1 - 730 / (730 * 3)).toBeCloseTo(2 / 3, 12)
  })
})

describe('G-12: who ends a spot run decides its bill', () => {
  const billedHours = async (duration: string, endedBy: 'aws' | 'customer', asOf: string, operatingSystem = 'linux') => {
    const run = { starts: 1, duration, endedBy }
    const estimate = await estimateOf({ a: { ...server, operatingSystem, spot: { price: 0.9, runs: [run] } } }, { asOf })
    // Of 2018 the book has no price of the volume; the spot line stands by itself.
    const spot = estimate.resources[0]?.entries.find(({ id }) => id === 'spot')
    return Number(spot && overHorizon(spot, 'billed', 1)?.texts()?.expected)
  }

  it.each([
    ['40 minutes', 'aws', 'linux', 0],
    ['40 minutes', 'customer', 'linux', 0.6],
    ['100 minutes', 'aws', 'linux', 1.5],
    ['100 minutes', 'aws', 'suse', 0.9],
    ['100 minutes', 'customer', 'linux', 1.5],
    ['100 minutes', 'customer', 'suse', 1.8],
  ] as const)('today, %s ended by %s on %s: $%d', async (duration, endedBy, system, cost) => {
    expect(await billedHours(duration, endedBy, '2026-11-01', system)).toBeCloseTo(cost, 9)
  })

  it('in 2018 AWS left the broken minute unpaid', async () => {
    expect(await billedHours('40 minutes', 'aws', '2018-06-01')).toBeCloseTo(0.585, 2)
    expect(await billedHours('40 minutes', 'customer', '2018-06-01')).toBeCloseTo(0.6, 9)
  })
})

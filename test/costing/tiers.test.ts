import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constant } from '../../src/costing/quantity.js'
import { flatPrice, tieredCost } from '../../src/costing/tiers.js'
import { listPrice } from '../support/prices.js'

/** Internet egress as AWS lists it: 9, 8.5, 7 and 5 cents, tiers at 10, 50 and 150 TB of 1,024 GB. */
const egress = listPrice({
  unit: 'GB',
  tiers: [
    { begin: '0', end: '10240', price: '0.09' },
    { begin: '10240', end: '51200', price: '0.085' },
    { begin: '51200', end: '153600', price: '0.07' },
    { begin: '153600', end: null, price: '0.05' },
  ],
})

const cost = (gb: number | string) => tieredCost(constant(gb, 'GB', 'test'), egress, 'GB').texts()?.expected

describe('tieredCost', () => {
  it('charges each part at the price of its tier', () => {
    expect(cost(0)).toBe('0')
    expect(cost(100)).toBe('9')
    expect(cost(10240)).toBe('921.6')
    expect(cost(10241)).toBe('921.685')
    expect(cost(200000)).toBe(String(921.6 + 40960 * 0.085 + 102400 * 0.07 + 46400 * 0.05))
  })

  it('keeps every digit of an amount that has many', () => {
    expect(cost('946.1353041026198787729812345678')).toBe('85.152177369235789089568311111102')
    expect(cost('10240.00000000000000000000000001')).toBe('921.60000000000000000000000000085')
  })

  it('never falls when usage grows, and does not jump at a tier', () => {
    fc.assert(
      fc.property(fc.nat(400000), fc.nat(1000), (gb, more) => {
        const [less, next] = [Number(cost(gb)), Number(cost(gb + more))]
        expect(next).toBeGreaterThanOrEqual(less)
        expect(next - less).toBeLessThanOrEqual(more * 0.09 + 1e-6)
      }),
    )
  })

  it('knows whether one price holds for all amounts', () => {
    expect(flatPrice(egress)).toBeUndefined()
    expect(flatPrice(listPrice({ unit: 'Hrs', tiers: [{ begin: '0', end: null, price: '0.0816' }] }))).toBe('0.0816')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

/**
 * Priced examples in us-east-1, derived from the golden tests of Infracost (Apache-2.0, read 2026-11). They show hours
 * and the price of a capacity unit. Where that tool works out units it takes 100 new connections, and for Network
 * Load Balancers the divisors of Application ones; here are the examples of AWS's pricing page.
 */
describe('priced examples of load balancing', () => {
  const internal = { scheme: 'internal' }
  const month = (gbAnHour: number) => ({ expected: gbAnHour, per: 'hour' })

  it('bills hours and units as the price list has them', async () => {
    const estimate = await estimateOf({
      application: { type: 'aws:elb:application', ...internal, traffic: { newConnections: 25 } },
      network: { type: 'aws:elb:network', ...internal, tcp: { newConnections: 800 } },
      classic: { type: 'aws:elb:classic', ...internal, gb: 10_000 },
    })
    const costs = (address: string) => Object.values(linesOf(estimate, address)).map(({ cost }) => cost)
    expect(costs('application')).toEqual([16.43, 5.84])
    expect(costs('network')).toEqual([16.43, 4.38])
    expect(costs('classic')).toEqual([18.25, 80])
  })

  // https://aws.amazon.com/elasticloadbalancing/pricing: the units that the examples arrive at.
  it.each([
    [
      'mobile clients: processed data',
      { newConnections: 1, activeConnections: 120, gb: month(1.08), requests: { expected: 5, per: 'second' }, rules: 20 },
      1.08,
    ],
    [
      'web clients: active connections',
      { newConnections: 100, activeConnections: 18_000, gb: month(3.6), requests: { expected: 400, per: 'second' }, rules: 20 },
      6,
    ],
    ['functions: 0.4 GB an hour are a unit', { newConnections: 1, activeConnections: 120, lambdaGb: month(1.08) }, 2.7],
  ])('application, %s', async (_, traffic, units) => {
    const estimate = await estimateOf({ one: { type: 'aws:elb:application', ...internal, traffic } })
    expect(linesOf(estimate, 'one').capacity?.quantity).toBeCloseTo(units * 730, 6)
  })

  it.each([
    ['tcp', { newConnections: 100, activeConnections: 18_000, gb: month(1.08) }, 1.08],
    ['tls', { newConnections: 100, activeConnections: 18_000, gb: month(1.08) }, 6],
    ['udp', { newConnections: 100, activeConnections: 18_000, gb: month(0.1) }, 0.36],
  ])('network, %s', async (protocol, traffic, units) => {
    const estimate = await estimateOf({ one: { type: 'aws:elb:network', ...internal, [protocol]: traffic } })
    expect(linesOf(estimate, 'one')[`capacity.${protocol}`]?.quantity).toBeCloseTo(units * 730, 6)
  })

  it('G-15: bills each hour or part of it, and each GB', async () => {
    const estimate = await estimateOf({ one: { type: 'aws:elb:classic', ...internal, hours: '61 minutes', gb: 10 } })
    expect(linesOf(estimate, 'one')).toEqual({
      hours: { quantity: 2, cost: 0.05, effective: 0.05 },
      data: { quantity: 10, cost: 0.08, effective: 0.08 },
    })
  })

  it('costs more in no dimension for less traffic', async () => {
    const traffic = fc.record({
      newConnections: fc.integer({ min: 0, max: 5000 }),
      activeConnections: fc.integer({ min: 0, max: 1e6 }),
      gb: fc.integer({ min: 0, max: 1e6 }),
    })
    await fc.assert(
      fc.asyncProperty(traffic, fc.integer({ min: 1, max: 5000 }), async (less, add) => {
        const more = { newConnections: less.newConnections + add, activeConnections: less.activeConnections + add, gb: less.gb + add }
        const estimate = await estimateOf({
          less: { type: 'aws:elb:application', ...internal, traffic: less },
          more: { type: 'aws:elb:application', ...internal, traffic: more },
        })
        expect(linesOf(estimate, 'more').capacity?.cost).toBeGreaterThanOrEqual(linesOf(estimate, 'less').capacity?.cost ?? Number.NaN)
      }),
      { numRuns: 8 },
    )
  })
})

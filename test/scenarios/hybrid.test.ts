import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EngineOptions } from '../support/engine.ts'
import { estimateOf, linesOf } from '../support/engine.ts'

type Resources = Readonly<Record<string, object>>

/** What all lines of a design cost in the month; unknown ones are an error. */
const total = async (resources: Resources, options: EngineOptions = {}): Promise<number> => {
  const estimate = await estimateOf(resources, options)
  const costs = estimate.resources.flatMap(({ resource }) => Object.values(linesOf(estimate, resource.address)).map(({ cost }) => cost))
  return Number(costs.reduce((sum, cost) => sum + cost, 0).toFixed(2))
}

const ends = { virtualPrivateGateway: 'main', customerGateway: 'office' }
const routes = { onPremises: ['192.168.0.0/16'], routes: ['192.168.0.0/16'], vpcRanges: ['10.0.0.0/16'] }
const link = (pattern: string, more: object = {}) => ({
  type: 'aws:direct-connect:hybrid-link',
  pattern,
  locations: ['EQDC2', '165HS'],
  speed: '1G',
  ...ends,
  ...routes,
  dataOut: 1000,
  ...more,
})

describe('G-10: on-premises link', () => {
  // 2 ports × 730 h × 0.30 + 730 h × 0.05 + 1,000 GB × 0.02
  const whole = 2 * 730 * 0.3 + 730 * 0.05 + 1000 * 0.02

  it.each(['active-active-with-vpn', 'active-standby-with-vpn'])('%s costs two port-hours, the VPN and data out', async (pattern) => {
    expect(await total({ link: link(pattern) })).toBe(whole)
  })

  it('costs the same written as single resources', async () => {
    const connection = (location: string) => ({ type: 'aws:direct-connect:connection', location, speed: '1G', dataOut: 500 })
    expect(
      await total({
        first: connection('EQDC2'),
        second: connection('165HS'),
        gateway: { type: 'aws:direct-connect:gateway' },
        backup: { type: 'aws:vpn:site-to-site', ...ends, ...routes, dataOut: 0 },
      }),
    ).toBe(whole)
  })

  it('costs the same in Ireland, at locations in Europe', async () => {
    expect(await total({ link: link('active-active-with-vpn', { locations: ['SCDB9', 'EQLD5'] }) }, { region: 'eu-west-1' })).toBe(whole)
  })

  it('without the VPN or the second connection costs less by just that', async () => {
    expect(await total({ link: link('active-active') })).toBe(whole - 730 * 0.05)
    expect(await total({ link: link('single-with-vpn', { locations: ['EQDC2'] }) })).toBe(whole - 730 * 0.3)
  })

  it('is refused without a route to on premises', async () => {
    await expect(estimateOf({ link: link('active-active-with-vpn', { routes: [] }) })).rejects.toThrow(
      'no route of the subnets leads to 192.168.0.0/16 on premises',
    )
    await expect(estimateOf({ vpn: { type: 'aws:vpn:site-to-site', ...ends, ...routes, routes: [], dataOut: 0 } })).rejects.toThrow()
  })

  it('warns of one tunnel and of one location for both', async () => {
    const { findings } = await estimateOf({ link: link('active-active-with-vpn', { tunnels: 1, locations: ['EQDC2'] }) })
    expect(findings.problems.map(({ id, severity }) => [id, severity])).toEqual([
      ['dx.hybrid-one-location', 'warn'],
      ['vpn.one-tunnel', 'warn'],
    ])
  })
})

describe('properties', () => {
  const amount = fc.integer({ min: 0, max: 400_000 })
  const pattern = fc.constantFrom('single', 'single-with-vpn', 'active-active', 'active-active-with-vpn', 'active-standby', 'vpn')
  const of = (kind: string, dataOut: number) =>
    link(kind, { dataOut, locations: kind.startsWith('single') ? ['EQDC2'] : ['EQDC2', '165HS'] })

  it('more data never costs less', async () => {
    await fc.assert(
      fc.asyncProperty(pattern, amount, amount, async (kind, some, more) => {
        const less = await total({ link: of(kind, some) })
        expect(await total({ link: of(kind, some + more) })).toBeGreaterThanOrEqual(less)
      }),
      { numRuns: 15 },
    )
  })

  it('two VPNs share the tiers of the account: their data costs what one of the sum costs', async () => {
    const vpn = (dataOut: number, connections: number) => ({ type: 'aws:vpn:site-to-site', ...ends, connections, dataOut })
    await fc.assert(
      fc.asyncProperty(amount, amount, async (a, b) => {
        // Each line is rounded to cents.
        expect(Math.abs((await total({ a: vpn(a, 1), b: vpn(b, 1) })) - (await total({ both: vpn(a + b, 2) })))).toBeLessThan(0.02)
      }),
      { numRuns: 15 },
    )
  })

  it('a second connection and a VPN each add to the price', async () => {
    const [single, withVpn, two, all] = await Promise.all(
      ['single', 'single-with-vpn', 'active-standby', 'active-standby-with-vpn'].map((kind) => total({ link: of(kind, 100) })),
    )
    expect(withVpn).toBeGreaterThan(single as number)
    expect(two).toBeGreaterThan(withVpn as number)
    expect(all).toBeGreaterThan(two as number)
  })
})

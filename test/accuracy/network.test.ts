import { beforeAll, describe, expect, it } from 'vitest'
import type { Estimate } from '../../src/costing/estimate.js'
import { estimateOf, linesOf } from '../support/engine.ts'

type Expected = Readonly<Record<string, readonly [quantity: number, cost: number]>>

/**
 * Priced examples of AWS resources in us-east-1, derived from the golden tests of Infracost (Apache-2.0, prices of
 * 2021 to 2025, read 2026-11). Public IPv4 addresses, which AWS bills since 2024-02 and that tool leaves out, are
 * brought by the account here.
 */
const CASES: Readonly<Record<string, { readonly resource: object; readonly lines: Expected }>> = {
  'NAT gateway': {
    resource: { type: 'aws:vpc:nat-gateway', gb: 100, ownAddresses: true },
    lines: { hours: [730, 32.85], data: [100, 4.5] },
  },
  'NAT gateway with its address': {
    resource: { type: 'aws:vpc:nat-gateway', gb: 100 },
    lines: { hours: [730, 32.85], data: [100, 4.5], addresses: [730, 3.65] },
  },
  'endpoint of a Gateway Load Balancer': {
    resource: { type: 'aws:vpc:endpoint', kind: 'gateway-load-balancer', gb: 1000 },
    lines: { hours: [730, 7.3], data: [1000, 3.5] },
  },
  'transit gateway peering attachment': {
    resource: { type: 'aws:vpc:transit-gateway', attachments: { peering: 1 }, gb: { vpc: 0 } },
    lines: { 'attachments.peering': [730, 36.5], 'data.vpc': [0, 0] },
  },
  'traffic mirror session': { resource: { type: 'aws:vpc:traffic-mirror' }, lines: { sessions: [730, 10.95] } },
  // The tiers of the same source: 1 PB at 0.01, 4 PB at 0.006, then 0.004; in binary units, as AWS's price list has them.
  'interface endpoint through all tiers': {
    resource: { type: 'aws:vpc:endpoint', kind: 'interface', zones: ['a', 'b'], gb: 6_000_000 },
    lines: { hours: [1460, 14.6], data: [6_000_000, 38_680.06] },
  },
}

describe('priced examples of networking', () => {
  let estimate: Estimate
  const addresses = Object.keys(CASES).map((_, index) => `case-${index}`)
  beforeAll(async () => {
    const resources = Object.values(CASES).map(({ resource }, index) => [addresses[index] as string, resource] as const)
    estimate = await estimateOf(Object.fromEntries(resources))
  })

  it.each(Object.entries(CASES).map(([name, { lines }], index) => [name, addresses[index] as string, lines] as const))(
    '%s',
    (_, address, expected) => {
      const got = Object.fromEntries(Object.entries(linesOf(estimate, address)).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))
      expect(got).toEqual(expected)
    },
  )
})

describe('what AWS bills beside the examples', () => {
  it('lets the endpoints of a region share their tiers', async () => {
    const endpoint = (gb: number) => ({ type: 'aws:vpc:endpoint', kind: 'interface', gb })
    const apart = await estimateOf({ a: endpoint(1_048_576), b: endpoint(1_048_576) })
    const one = await estimateOf({ a: endpoint(2_097_152) })
    const cost = (estimate: Estimate, address: string) => linesOf(estimate, address).data?.cost ?? Number.NaN
    expect(cost(apart, 'a') + cost(apart, 'b')).toBeCloseTo(cost(one, 'a'), 2)
    expect(cost(one, 'a')).toBeCloseTo(1_048_576 * 0.016, 1)
  })

  it('does not bill addresses before 2024-02', async () => {
    const estimate = await estimateOf(
      { nat: { type: 'aws:vpc:nat-gateway', gb: 1 }, addresses: { type: 'aws:vpc:public-ipv4', count: 3 } },
      { region: 'eu-west-1', asOf: '2024-01-31' },
    )
    expect(Object.keys(linesOf(estimate, 'nat'))).toEqual(['hours', 'data'])
    expect(linesOf(estimate, 'addresses')).toEqual({})
  })
})

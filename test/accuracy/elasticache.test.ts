import { describe, expect, it } from 'vitest'
import { type EngineOptions, estimateOf, linesOf } from '../support/engine.ts'

/** Line → quantity and cost of a month, as AWS bills it. */
type Expected = Readonly<Record<string, readonly [quantity: number, cost: number]>>

const cluster = (engine: string, nodeType: string, more: object = {}) => ({ type: 'aws:elasticache:cluster', engine, nodeType, ...more })

/** Priced examples derived from the golden tests of Infracost (Apache-2.0, prices of 2021 and 2022, read 2026-11). */
const CASES: Readonly<Record<string, { readonly resource: object; readonly lines: Expected }>> = {
  'Redis OSS with backups': {
    resource: cluster('redis', 'cache.m6g.12xlarge', { backup: { retention: 2, size: 10000 } }),
    lines: { 'on-demand': [730, 2596.61], backup: [10000, 850] },
  },
  'Redis OSS': { resource: cluster('redis', 'cache.m6g.12xlarge'), lines: { 'on-demand': [730, 2596.61] } },
  Memcached: { resource: cluster('memcached', 'cache.m4.large', { nodes: 2 }), lines: { 'on-demand': [1460, 227.76] } },
  // Auto scaling between 8 and 13 shards of 5 to 17 replicas: the example takes the least of both, with the primaries.
  'shards and replicas at their least': {
    resource: cluster('redis', 'cache.m4.large', { shards: 8, replicas: 5 }),
    lines: { 'on-demand': [35040, 5466.24] },
  },
}

const found = async (resource: object, options: EngineOptions = {}): Promise<Expected> =>
  Object.fromEntries(
    Object.entries(linesOf(await estimateOf({ it: resource }, options), 'it')).map(([id, { quantity, cost }]) => [id, [quantity, cost]]),
  )

describe('ElastiCache, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, lines }) => {
    expect(await found(resource)).toEqual(lines)
  })

  // The tool shows 0 USD a month for what is paid at the start; here the fee is due, and spread over the term.
  it('three nodes reserved for three years, all upfront', async () => {
    const purchase = { option: 'reserved', term: '3yr', payment: 'all-upfront' }
    const estimate = await estimateOf({ it: cluster('redis', 'cache.m6g.12xlarge', { replicas: 2, purchase }) })
    expect(linesOf(estimate, 'it')['on-demand']).toMatchObject({ quantity: 0, cost: 0 })
    const [reservation] = estimate.commitments
    expect(reservation?.utilization?.texts()?.expected).toBe('1')
    expect(Number(reservation?.termTotal?.texts()?.expected)).toBeGreaterThan(0)
    expect(Number(reservation?.termTotal?.texts()?.expected)).toBeLessThan(2596.61 * 3 * 36)
  })

  it('serverless Valkey in us-east-1', async () => {
    const cache = { type: 'aws:elasticache:serverless', engine: 'valkey', stored: 10, ecpus: 1000000000 }
    // 7,300 × 0.084 and 1e9 × 0.0000000023
    expect(await found(cache)).toEqual({ data: [7300, 613.2], requests: [1000000000, 2.3] })
  })

  it('extended support is 80 % of the rate on demand', async () => {
    const lines = await found(cluster('redis', 'cache.r6g.large', { version: '5.0.6' }))
    // 0.206 an hour
    expect(lines).toEqual({ 'on-demand': [730, 150.38], 'extended-support': [730, 120.3] })
  })
})

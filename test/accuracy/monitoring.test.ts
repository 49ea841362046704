import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

interface Case {
  readonly resource: object
  /** Line → quantity and cost of a month, as AWS bills it. */
  readonly lines: Readonly<Record<string, readonly [quantity: number, cost: number]>>
}

/** Priced examples derived from the golden tests of Infracost (Apache-2.0, prices of 2021 to 2024, read 2026-11), us-east-1. */
const CASES: Readonly<Record<string, Case>> = {
  'alarm on one metric': { resource: { type: 'aws:cloudwatch:alarm', period: 120 }, lines: { alarms: [1, 0.1] } },
  'alarm on an expression of two metrics': {
    resource: { type: 'aws:cloudwatch:alarm', metrics: 2, period: 120 },
    lines: { alarms: [2, 0.2] },
  },
  'Config recorder': {
    resource: { type: 'aws:config:recorder', items: 1000, customItems: 2000 },
    lines: { items: [1000, 3], 'custom-items': [2000, 6] },
  },
  // 100,000 at 0.001, 400,000 at 0.0008, 100,000 at 0.0005; custom and managed rules of an organization alike.
  'Config rule, three tiers': { resource: { type: 'aws:config:rule', evaluations: 600000 }, lines: { evaluations: [600000, 470] } },
  // The next two are of the same service; AWS's list prices, worked out by hand.
  'additional management, data and Insights events': {
    resource: {
      type: 'aws:cloudtrail:trail',
      bucket: 'logs',
      copy: 'additional',
      managementEvents: 100000,
      dataEvents: 100000,
      insightEvents: 100000,
    },
    lines: { 'management-events': [100000, 2], 'data-events': [100000, 0.1], insights: [100000, 0.35] },
  },
  'logs taken in, archived and searched': {
    resource: { type: 'aws:cloudwatch:logs', data: 1000, stored: 1000, scanned: 200 },
    lines: { ingestion: [1000, 500], archive: [1000, 30], queries: [200, 1] },
  },
  'advanced nodes': {
    resource: { type: 'aws:systems-manager:managed-node', tier: 'advanced', count: 100 },
    lines: { nodes: [73000, 507.35] },
  },
  'advanced parameter': {
    resource: { type: 'aws:systems-manager:parameter', tier: 'advanced', requests: 10000 },
    lines: { parameters: [1, 0.05], requests: [10000, 0.05] },
  },
  'Grafana, two editors and three viewers': {
    resource: { type: 'aws:grafana:workspace', editors: 2, viewers: 3 },
    lines: { editors: [2, 18], viewers: [3, 15] },
  },
}

const buckets = { logs: { type: 'aws:s3:bucket', objects: [{ class: 'standard' }] } }

describe('monitoring, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, lines }) => {
    const actual = linesOf(await estimateOf({ it: resource, ...buckets }), 'it')
    expect(Object.fromEntries(Object.entries(actual).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
  })

  it('a parameter without usage: storage is due, requests depend on usage', async () => {
    const { resources } = await estimateOf({ it: { type: 'aws:systems-manager:parameter', tier: 'advanced' } })
    expect(resources[0]?.entries.map(({ id, status }) => [id, status])).toEqual([
      ['parameters', 'known'],
      ['requests', 'unknown-quantity'],
    ])
  })
})

const costOf = async (resources: Readonly<Record<string, object>>, address: string, line: string): Promise<number> =>
  linesOf(await estimateOf(resources), address)[line]?.cost ?? Number.NaN

describe('monitoring, properties', () => {
  it('two rules share tiers: together they cost what one with all evaluations costs', async () => {
    const half = { type: 'aws:config:rule', evaluations: 300000 }
    const both = { a: half, b: half }
    const [a, b, one] = await Promise.all([
      costOf(both, 'a', 'evaluations'),
      costOf(both, 'b', 'evaluations'),
      costOf({ a: { ...half, evaluations: 600000 } }, 'a', 'evaluations'),
    ])
    expect(a + b).toBeCloseTo(one, 2)
  })

  it('vended logs: the cost grows with the volume and does not jump at 10,240 GB', async () => {
    const costs = await Promise.all(
      [0, 10239, 10240, 10241, 30720, 51200, 100000].map((data) =>
        costOf({ a: { type: 'aws:cloudwatch:logs', source: 'vended', data, stored: 0 } }, 'a', 'ingestion'),
      ),
    )
    expect(costs).toEqual([0, 5119.5, 5120, 5120.25, 10240, 12288, 14728])
  })

  it('an archive without retention grows each month, one of 30 days stays', async () => {
    const logs = { type: 'aws:cloudwatch:logs', data: 100 }
    const { resources } = await estimateOf({ a: logs, b: { ...logs, retention: 30 } }, { horizon: 6 })
    const archive = (at: number) =>
      resources[at]?.entries.find(({ id }) => id === 'archive')?.months.map(({ quantity }) => Number(quantity?.texts()?.expected))
    expect(archive(0)).toEqual([7.5, 22.5, 37.5, 52.5, 67.5, 82.5])
    const [, second, ...later] = archive(1) ?? []
    expect(second).toBeCloseTo((100 * 0.15 * 30) / (365 / 12), 4)
    expect(new Set(later)).toEqual(new Set([second]))
  })

  it('custom metrics share their tiers with detailed monitoring', async () => {
    const fleet = { type: 'aws:ec2:instance', instanceType: 't3.micro', monitoring: 'detailed', count: 1000 }
    const metrics = { type: 'aws:cloudwatch:metric', metrics: 10000, requests: 0 }
    const alone = linesOf(await estimateOf({ metrics }), 'metrics').metrics?.cost
    const beside = linesOf(await estimateOf({ metrics, fleet }), 'metrics').metrics?.cost
    expect(alone).toBe(3000)
    expect(beside).toBeLessThan(3000)
  })

  it('X-Ray outside us-west-2: no source has the price, and the line says what brings it', async () => {
    const { resources } = await estimateOf({ a: { type: 'aws:xray:tracing', recorded: 1000000, read: 0 } }, { region: 'eu-west-1' })
    expect(resources[0]?.entries[0]?.unknown).toMatchObject({ mend: expect.stringContaining('planner prices sync --offer AWSXRay') })
  })
})

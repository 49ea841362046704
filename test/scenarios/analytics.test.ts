import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

const totalOf = async (resource: object, options = {}): Promise<number> =>
  Object.values(linesOf(await estimateOf({ it: resource }, options), 'it')).reduce((sum, { cost }) => sum + cost, 0)

describe('analytics scenarios', () => {
  it('an EMR cluster: EC2, EMR’s own rate on top of it, and task nodes on spot', async () => {
    const node = { instanceType: 'm5.xlarge', volume: 64 }
    const estimate = await estimateOf({
      bucket: { type: 'aws:s3:bucket', objects: [{ stored: 1 }] },
      it: {
        type: 'aws:emr:cluster',
        primary: node,
        core: { ...node, count: 2 },
        task: { ...node, count: 4, spotPrice: 0.08 },
        output: 'bucket',
      },
    })
    const lines = linesOf(estimate, 'it')
    expect(lines['core.machines']).toMatchObject({ quantity: 1460, cost: 280.32 })
    expect(lines['core.emr']).toMatchObject({ quantity: 1460, cost: 70.08 })
    expect(lines['task.machines']).toMatchObject({ quantity: 2920, cost: 233.6 })
    expect(lines['task.emr']).toMatchObject({ quantity: 2920, cost: 140.16 })
    expect(lines['primary.storage']).toMatchObject({ quantity: 64, cost: 5.12 })
  })

  it('an EC2 reservation covers the machines of a cluster, not EMR’s rate', async () => {
    const resource = { type: 'aws:emr:cluster', primary: { instanceType: 'm5.xlarge', volume: 0 } }
    const commitments = [
      { option: 'reserved', of: 'aws:ec2:instance', instanceType: 'm5.xlarge', count: 1, term: '1yr', payment: 'no-upfront' },
    ]
    const lines = linesOf(await estimateOf({ it: resource }, { commitments }), 'it')
    expect(lines['primary.machines']?.cost).toBe(0)
    expect(lines['primary.emr']?.cost).toBe(35.04)
  })

  it('reserved OpenSearch nodes cost less than the same nodes on demand', async () => {
    const domain = { type: 'aws:opensearch:domain', data: { instanceType: 'r6g.large.search' }, storage: { size: 100 } }
    const reserved = { ...domain, purchase: { option: 'reserved', term: '1yr', payment: 'no-upfront' } }
    const [demand, held] = await Promise.all([domain, reserved].map((each) => estimateOf({ it: each })))
    expect(linesOf(demand as NonNullable<typeof demand>, 'it').data?.effective).toBe(365.73)
    expect(linesOf(held as NonNullable<typeof held>, 'it').data?.cost).toBe(0)
    expect(held?.commitments?.length).toBe(1)
  })

  it('cost never falls when more is used', async () => {
    const sizes = [0, 1, 500, 3072, 3073, 9000]
    for (const cluster of [
      (size: number) => ({ type: 'aws:msk:cluster', brokerType: 'kafka.m7g.large', storage: { size } }),
      (size: number) => ({ type: 'aws:glue:catalog', objects: size * 1000, requests: size * 1000 }),
      (size: number) => ({ type: 'aws:athena:workgroup', queries: size, scannedPerQuery: 1 }),
    ]) {
      const costs: number[] = []
      for (const size of sizes) costs.push(await totalOf(cluster(size), { freeTier: true }))
      expect(costs).toEqual([...costs].sort((a, b) => a - b))
    }
  })
})

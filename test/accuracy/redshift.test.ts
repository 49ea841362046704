import { describe, expect, it } from 'vitest'
import { type EngineOptions, estimateOf, linesOf } from '../support/engine.ts'

const cluster = (more: object = {}) => ({ type: 'aws:redshift:cluster', nodeType: 'ra3.4xlarge', nodes: 6, ...more })

const found = async (resource: object, options: EngineOptions = {}) =>
  Object.fromEntries(
    Object.entries(linesOf(await estimateOf({ it: resource }, options), 'it')).map(([id, { quantity, cost }]) => [id, [quantity, cost]]),
  )

/** Priced examples derived from the golden tests of Infracost (Apache-2.0, prices of 2021, read 2026-11). */
describe('Redshift, priced examples', () => {
  it('six nodes', async () => {
    expect(await found(cluster({ stored: 0 }))).toEqual({ 'on-demand': [4380, 14278.8], storage: [0, 0] })
  })

  it('has the prices of its lines', async () => {
    const { resources } = await estimateOf({
      it: cluster({ concurrencyScaling: { hours: 0 }, spectrum: { scanned: 0 }, snapshots: { stored: 0 } }),
    })
    expect((resources[0]?.entries ?? []).map(({ id, listed }) => [id, listed?.price.tiers[0]?.price])).toEqual([
      ['on-demand', '3.26'],
      ['storage', '0.024'],
      ['concurrency-scaling', '0.0009'],
      ['spectrum', '5'],
      ['snapshots', '0.023'],
    ])
  })

  // The tool's middle tier is 512,000 GB wide; AWS's ends at 500 TB: 51,200 × 0.023 + 460,800 × 0.022 + 100,000 × 0.021
  it('snapshots in all tiers', async () => {
    expect(await found(cluster({ stored: 0, snapshots: { stored: 612000 } }))).toMatchObject({ snapshots: [612000, 13415.2] })
  })

  it('two clusters share the tiers of snapshots', async () => {
    const half = cluster({ stored: 0, snapshots: { stored: 306000 } })
    const estimate = await estimateOf({ one: half, two: half })
    const cost = (linesOf(estimate, 'one').snapshots?.cost ?? 0) + (linesOf(estimate, 'two').snapshots?.cost ?? 0)
    expect(cost).toBeCloseTo(13415.2, 2)
  })

  it('disks of DC2 nodes make as many snapshots free', async () => {
    // Four nodes of 0.16 TB: 655.36 of 900 GB are free.
    const dc2 = { type: 'aws:redshift:cluster', nodeType: 'dc2.large', nodes: 4, backup: { stored: 900 } }
    expect(await found(dc2)).toEqual({ 'on-demand': [2920, 730], backup: [244.64, 5.63] })
  })

  it('a reservation covers its own type in the hours that it runs', async () => {
    const nodes = { weekly: [{ hours: '00-12', value: 4 }], otherwise: 2 }
    const purchase = { option: 'reserved', count: 2, term: '1yr', payment: 'all-upfront' }
    const estimate = await estimateOf({ it: cluster({ nodes, stored: 0, purchase }) })
    // Two nodes always, two more for half of the time.
    expect(linesOf(estimate, 'it')['on-demand']).toMatchObject({ quantity: 730, cost: 2379.8 })
    expect(estimate.commitments[0]?.utilization?.texts()?.expected).toBe('1')
  })

  it('serverless: 3,200 RPU-hours', async () => {
    const workgroup = { type: 'aws:redshift:serverless', baseCapacity: 32, active: 100, stored: 1000 }
    expect(await found(workgroup)).toEqual({ compute: [3200, 1200], storage: [1000, 24] })
  })
})

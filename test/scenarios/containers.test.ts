import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

const shop = {
  images: { type: 'aws:ecr:repository', storage: 20 },
  web: { type: 'aws:ecs:service', tasks: { weekly: [{ days: 'mon-fri', hours: '08-20', value: 6 }], otherwise: 2 }, vcpu: 0.5, memory: 1 },
  cluster: { type: 'aws:eks:cluster', version: '1.34' },
  nodes: { type: 'aws:eks:node-group', cluster: 'cluster', instanceType: 'm7g.large', nodes: 4 },
}

const totalOf = async (resource: object, region = 'us-east-1'): Promise<number> =>
  Object.values(linesOf(await estimateOf({ it: resource }, { region }), 'it')).reduce((sum, { cost }) => sum + cost, 0)

describe('Containers in a design', () => {
  it('tasks follow the week: 60 of 168 hours with six, the others with two', async () => {
    const { vcpu, memory } = linesOf(await estimateOf(shop), 'web')
    // (6 × 60 + 2 × 108) / 168 tasks for 730 hours.
    const taskHours = ((6 * 60 + 2 * 108) / 168) * 730
    expect(vcpu?.quantity).toBeCloseTo(taskHours * 0.5, 6)
    expect(memory?.cost).toBeCloseTo(taskHours * 0.004445, 2)
  })

  it('extended support is billed from the month in which it begins', async () => {
    // Kubernetes 1.34 leaves standard support on 2026-12-02; the third month begins on 2027-01-01.
    const year = linesOf(await estimateOf({ it: shop.cluster }, { asOf: '2026-11-01', horizon: 12 }), 'it')
    expect(year['control-plane']?.cost).toBe(876)
    expect(year['extended-support']?.cost).toBe(3650)
  })

  it('a reservation of EC2 covers nodes, whatever their size', async () => {
    const reservation = {
      option: 'reserved',
      of: 'aws:ec2:instance',
      instanceType: 'm7g.xlarge',
      count: 1,
      term: '1yr',
      payment: 'no-upfront',
    }
    const estimate = await estimateOf({ nodes: { ...shop.nodes, cluster: undefined } }, { commitments: [reservation] })
    // An xlarge counts for two large: two of the four nodes are left on demand.
    expect(linesOf(estimate, 'nodes')['on-demand']?.quantity).toBe(1460)
  })

  it('a savings plan says that it has no rates for Fargate, and the tasks stay on demand', async () => {
    const plan = { option: 'savings-plan', kind: 'compute', perHour: 0.1, term: '1yr', payment: 'no-upfront' }
    const estimate = await estimateOf({ web: shop.web, images: shop.images }, { commitments: [plan] })
    const without = await estimateOf({ web: shop.web, images: shop.images })
    expect(linesOf(estimate, 'web')).toEqual(linesOf(without, 'web'))
    expect(JSON.stringify(estimate.commitments)).toContain('web.vcpu is not covered, its rate is unknown')
  })

  it('images that leave the region are a connection', async () => {
    const estimate = await estimateOf(shop, { connections: [{ from: 'images', to: 'internet', gb: 500, per: 'month' }] })
    const connection = estimate.resources.find(({ resource }) => resource.type === 'aws:network:connection')
    expect(connection?.entries.map(({ months }) => months[0]?.billed.texts()?.expected)).toEqual(['45'])
  })

  it('spot prices that nobody gave are unknown, never nothing', async () => {
    const { resources } = await estimateOf({ it: { ...shop.web, spotPercent: 100 } })
    expect(resources[0]?.entries.map(({ id, status }) => [id, status])).toEqual([
      ['spot.vcpu', 'unknown-price'],
      ['spot.memory', 'unknown-price'],
    ])
  })

  it('more tasks never cost less, and two services of one task cost what one of two does', async () => {
    const task = { type: 'aws:ecs:service', vcpu: 1, memory: 2, ephemeralStorage: 30 }
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), async (some, more) => {
        const [few, many] = [await totalOf({ ...task, tasks: some }), await totalOf({ ...task, tasks: some + more })]
        expect(many).toBeGreaterThanOrEqual(few)
      }),
      { numRuns: 10 },
    )
    expect(2 * (await totalOf({ ...task, tasks: 1 }))).toBeCloseTo(await totalOf({ ...task, tasks: 2 }), 1)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

describe('G-17: what polling an empty queue costs', () => {
  const idle = { type: 'aws:sqs:queue', messages: 0, polling: { consumers: 1, hours: 720 } }

  it('a short poll each second, and a long one of 20 seconds, through 30 days', async () => {
    const estimate = await estimateOf({ short: idle, long: { ...idle, polling: { ...idle.polling, wait: 20 } } })
    const short = linesOf(estimate, 'short')['empty-polls']
    const long = linesOf(estimate, 'long')['empty-polls']
    expect(short).toMatchObject({ quantity: 2592000, cost: 1.04 })
    expect(long).toMatchObject({ quantity: 129600, cost: 0.05 })
    expect(1 - Number(long?.quantity) / Number(short?.quantity)).toBeCloseTo(0.95, 12)
  })

  it('a million requests a month are free, over all queues', async () => {
    const estimate = await estimateOf({ a: { ...idle }, b: { type: 'aws:sqs:queue', kind: 'fifo', requests: 408000 } }, { freeTier: true })
    // All of it is taken off the first that is billed: 1,592,000 polls and 408,000 requests are left.
    expect(linesOf(estimate, 'a')).toMatchObject({ 'empty-polls': { cost: 0.64 } })
    expect(linesOf(estimate, 'b')).toMatchObject({ requests: { cost: 0.2 } })
  })
})

describe('G-59: one topic, several queues', () => {
  const topic = (queues: number) => ({
    type: 'aws:sns:topic',
    messages: 1000000,
    subscriptions: Array.from({ length: queues }, (_, index) => ({ protocol: 'sqs', endpoint: `queue-${index}` })),
  })
  const queues = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`queue-${index}`, { type: 'aws:sqs:queue', messages: 1000000 }]))

  it('each queue gets every message; deliveries cost nothing, the queues bill their own', async () => {
    const estimate = await estimateOf({ topic: topic(3), ...queues(3) })
    const { publish, ...deliveries } = linesOf(estimate, 'topic')
    expect(publish).toMatchObject({ quantity: 1000000, cost: 0.5 })
    expect(Object.values(deliveries).reduce((sum, { quantity }) => sum + quantity, 0)).toBe(3000000)
    expect(Object.values(deliveries).map(({ cost }) => cost)).toEqual([0, 0, 0])
    expect(Object.values(linesOf(estimate, 'queue-2')).map(({ quantity, cost }) => [quantity, cost])).toEqual([
      [1000000, 0.4],
      [1000000, 0.4],
      [1000000, 0.4],
    ])
  })
})

describe('G-40: orders, from payment to delivery', () => {
  it('SWF has quantities and no price, Step Functions has both', async () => {
    const estimate = await estimateOf({
      old: { type: 'aws:swf:workflow', executions: 10000, tasks: 8, duration: 3, retention: 7 },
      new: { type: 'aws:states:machine', executions: 10000, transitions: 8 },
    })
    const old = estimate.resources.find(({ resource }) => resource.address === 'old')
    expect(old?.entries.map(({ unknown }) => unknown?.why !== undefined)).toEqual([true, true, true, true])
    expect(linesOf(estimate, 'new')).toMatchObject({ transitions: { quantity: 80000, cost: 2 } })
  })
})

describe('any queue', () => {
  const load = fc.record({
    messages: fc.integer({ min: 0, max: 1e9 }),
    messageSize: fc.integer({ min: 1, max: 102 }),
    batch: fc.record({ send: fc.integer({ min: 1, max: 10 }), receive: fc.integer({ min: 1, max: 10 }) }),
  })
  const total = async (resources: Readonly<Record<string, object>>) => {
    const estimate = await estimateOf(resources)
    return Object.keys(resources)
      .flatMap((address) => Object.values(linesOf(estimate, address)))
      .reduce((sum, { cost }) => sum + cost, 0)
  }

  it('costs no less for more messages, and two of a pool as much as one of twice', async () => {
    await fc.assert(
      fc.asyncProperty(load, async (props) => {
        const queue = { type: 'aws:sqs:queue', ...props }
        const [one, twice, two] = await Promise.all([
          total({ a: queue }),
          total({ a: { ...queue, messages: 2 * props.messages } }),
          total({ a: queue, b: queue }),
        ])
        expect(twice).toBeGreaterThanOrEqual(one)
        expect(Math.abs(two - twice)).toBeLessThan(0.05)
      }),
      { numRuns: 15 },
    )
  })
})

describe('any express workflow', () => {
  it('costs no less for longer or larger executions, and nothing jumps at a tier', async () => {
    const cost = async (executions: number, duration: number, memory: number) => {
      const lines = linesOf(await estimateOf({ it: { type: 'aws:states:machine', kind: 'express', executions, duration, memory } }), 'it')
      return lines.duration?.cost ?? 0
    }
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 299000 }), fc.integer({ min: 1, max: 4096 }), async (duration, memory) => {
        const least = await cost(100000, duration, memory)
        expect(await cost(100000, duration + 100, memory)).toBeGreaterThanOrEqual(least)
        expect(await cost(100000, duration, memory + 64)).toBeGreaterThanOrEqual(least)
      }),
      { numRuns: 10 },
    )
    // 3,600,000 GB-seconds are the end of the first tier.
    expect((await cost(36000001, 100, 1024)) - (await cost(36000000, 100, 1024))).toBeLessThan(0.01)
  })
})

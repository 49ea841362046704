import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

describe('G-17: what polling an empty queue costs', () => {
  const idle = { type: 'aws:sqs:queue', polling: { consumers: 1, hours: 720 } }

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
    const cost = (address: string) => Object.values(linesOf(estimate, address)).reduce((sum, line) => sum + line.cost, 0)
    expect(cost('a') + cost('b')).toBeLessThan(1.04 + 0.2)
    expect(cost('a') + cost('b')).toBeGreaterThanOrEqual(0.8)
  })
})

describe('any queue', () => {
  const load = fc.record({
    messages: fc.integer({ min: 0, max: 1e9 }),
    messageSize: fc.integer({ min: 1, max: 1024 }),
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

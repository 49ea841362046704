import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'
import { planner } from '../support/planner.ts'

const stream = (more: object) => ({ type: 'aws:kinesis:stream', ...more })

const total = async (resources: Readonly<Record<string, object>>, region = 'us-east-1') => {
  const estimate = await estimateOf(resources, { region })
  return Object.keys(resources)
    .flatMap((address) => Object.values(linesOf(estimate, address)))
    .reduce((sum, { cost }) => sum + cost, 0)
}
const shardsOf = async (props: object) => {
  const { resources } = await estimateOf({ it: stream({ ...props }) })
  return Number(resources[0]?.entries.find(({ id }) => id === 'shards')?.months[0]?.quantity.texts()?.expected) / 730
}

describe('G-09: shards for the smart fridges', () => {
  it.each([
    ['3.2 MB/s in, two consumers', { write: { throughput: 3.2 }, consumers: 2 }, 4],
    ['3.2 MB/s in, three consumers', { write: { throughput: 3.2 }, consumers: 3 }, 5],
    ['0.5 MB/s in 2,500 records/s', { write: { throughput: 0.5, records: 2500 } }, 3],
  ])('%s', async (_, props, shards) => {
    expect(await shardsOf(props)).toBe(shards)
  })

  it('fewer shards than that are refused', async () => {
    const refused = estimateOf({ it: stream({ shards: 4, write: { throughput: 3.2 }, consumers: 3 }) })
    await expect(refused).rejects.toThrow('too few shards for the data read')
  })
})

describe('which mode is cheaper', () => {
  const costs = async (props: object) => ({
    provisioned: await total({ it: stream(props) }),
    onDemand: await total({ it: stream({ ...props, mode: 'on-demand' }) }),
  })

  it('provisioned for a steady load', async () => {
    const { provisioned, onDemand } = await costs({ write: { throughput: 3.2, recordSize: 2 }, consumers: 2 })
    expect(provisioned).toBeCloseTo(4 * 730 * 0.015 + 1638.4 * 2628000 * 0.000000014, 1)
    expect(onDemand).toBeCloseTo(730 * 0.04 + 8212.5 * 0.08 + 16425 * 0.04, 1)
    expect(provisioned).toBeLessThan(onDemand)
  })

  it('on demand for an hour of much', async () => {
    const { provisioned, onDemand } = await costs({
      write: { throughput: { weekly: [{ days: 'mon', hours: '09-10', value: 100 }] }, recordSize: 20 },
    })
    expect(onDemand).toBeLessThan(provisioned)
  })
})

describe('any stream', () => {
  const load = fc.record({
    throughput: fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Number(value.toFixed(3))),
    recordSize: fc.integer({ min: 1, max: 1024 }),
    consumers: fc.integer({ min: 0, max: 5 }),
    fanOut: fc.integer({ min: 1, max: 20 }),
    period: fc.integer({ min: 24, max: 8000 }),
    mode: fc.constantFrom('provisioned', 'on-demand'),
  })
  type Load = typeof load extends fc.Arbitrary<infer L> ? L : never
  const designed = ({ throughput, recordSize, consumers, fanOut, period, mode }: Load) =>
    stream({
      mode,
      write: { throughput, recordSize },
      consumers,
      enhancedFanOut: { consumers: fanOut },
      retention: { period, longTermRead: 10 },
    })

  it('never costs less for more load', async () => {
    await fc.assert(
      fc.asyncProperty(load, fc.constantFrom('throughput', 'consumers', 'fanOut', 'period'), async (props, key) => {
        const most = { throughput: 200, consumers: 5, fanOut: 20, period: 8760 }[key]
        const more = { ...props, [key]: Math.min(most, props[key] * 1.5 + 1) }
        if (key !== 'throughput' && key !== 'period') more[key] = Math.floor(more[key])
        expect(await total({ it: designed(more) })).toBeGreaterThanOrEqual((await total({ it: designed(props) })) - 0.05)
      }),
      { numRuns: 25 },
    )
  })

  it('two delivery streams cost what one of twice the data does', async () => {
    const one = (data: number) => ({ type: 'aws:kinesis:firehose', data, recordSize: 7 })
    expect(await total({ a: one(400000), b: one(400000) }, 'eu-west-2')).toBeCloseTo(await total({ a: one(800000) }, 'eu-west-2'), 1)
  })
})

describe('the starter design', () => {
  it.each(['us-east-1', 'eu-west-1'])('has no unknown price in %s', async (region) => {
    const { status, stdout } = await planner(['estimate', 'templates/designs/connected-fridge-stream.json', '--region', region, '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ unknowns: [], design: { region } })
  })
})

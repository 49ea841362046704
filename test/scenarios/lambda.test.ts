import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EngineOptions } from '../support/engine.ts'
import { estimateOf, linesOf } from '../support/engine.ts'
import { planner } from '../support/planner.ts'

const fn = (more: object) => ({ type: 'aws:lambda:function', ...more })

/** What a resource costs in the month, exactly; unknown lines are an error. */
const costs = async (resources: Readonly<Record<string, object>>, options: EngineOptions = {}) => {
  const estimate = await estimateOf(resources, options)
  return estimate.resources.flatMap(({ entries }) =>
    entries.map(({ id, months, unknown }) => {
      if (unknown) throw new Error(`${id}: ${unknown.why}`)
      return Number(months[0]?.billed.texts()?.expected)
    }),
  )
}
const total = async (resources: Readonly<Record<string, object>>, options?: EngineOptions) =>
  (await costs(resources, options)).reduce((sum, cost) => sum + cost, 0)

describe('G-16: the rounding of Lambda', () => {
  const million = fn({ requests: 1000000, memory: 512, duration: 130 })

  it('100 ms in 2018: 100,000 GB-seconds', async () => {
    const estimate = await estimateOf({ million }, { asOf: '2018-06-01' })
    expect(linesOf(estimate, 'million').duration?.quantity).toBe(100000)
    expect(await costs({ million }, { asOf: '2018-06-01' })).toEqual([0.2, 1.66667])
  })

  it('1 ms now: 65,000 GB-seconds', async () => {
    const estimate = await estimateOf({ million })
    expect(linesOf(estimate, 'million').duration?.quantity).toBe(65000)
    const [requests, duration] = await costs({ million })
    expect(requests).toBe(0.2)
    expect(duration).toBeCloseTo(1.083, 3)
  })

  it('nothing, where the free allowance is left for it', async () => {
    expect(await costs({ million }, { freeTier: true })).toEqual([0, 0])
  })
})

describe('what functions share', () => {
  it('the free allowance counts once, over both architectures', async () => {
    const one = { requests: 900000, memory: 1024, duration: 500 }
    const bill = await total({ a: fn(one), b: fn({ ...one, architecture: 'arm' }) }, { freeTier: true })
    // 450,000 GB-seconds each: 50,000 of x86 and all of Arm are beyond the 400,000; 800,000 requests beyond the million.
    expect(bill).toBeCloseTo(50000 * 0.0000166667 + 450000 * 0.0000133334 + 800000 * 0.0000002, 6)
  })

  it('two functions cost what one of twice the use does, also over a tier', async () => {
    const half = { requests: 1000000000, memory: 4096, duration: 1000 }
    const two = await total({ a: fn(half), b: fn(half) })
    expect(two).toBeCloseTo(await total({ a: fn({ ...half, requests: 2000000000 }) }), 6)
    expect(two).toBeCloseTo(400 + 6e9 * 0.0000166667 + 2e9 * 0.000015, 6)
  })

  it('tiers are continuous', async () => {
    const at = (requests: number) => total({ a: fn({ requests, memory: 1024, duration: 1000 }) })
    const [below, above] = [await at(6e9 - 1000), await at(6e9 + 1000)]
    expect(above - below).toBeGreaterThan(0)
    expect(above - below).toBeLessThan(2000 * (0.0000166667 + 0.0000002) + 1e-6)
  })
})

describe('any function', () => {
  const usage = fc.record({
    requests: fc.integer({ min: 0, max: 5e9 }),
    duration: fc.integer({ min: 0, max: 20000 }),
    memory: fc.integer({ min: 128, max: 10240 }),
    ephemeralStorage: fc.integer({ min: 512, max: 10240 }),
    architecture: fc.constantFrom('x86', 'arm'),
  })
  const grown = fc.constantFrom('requests', 'duration', 'memory', 'ephemeralStorage')

  it('never costs less for more use', async () => {
    await fc.assert(
      fc.asyncProperty(usage, grown, fc.integer({ min: 1, max: 3 }), async (props, key, factor) => {
        const limit = { requests: 2e10, duration: 900000, memory: 10240, ephemeralStorage: 10240 }[key]
        const more = { ...props, [key]: Math.min(limit, props[key] * factor + 1) }
        expect(await total({ a: fn(more) })).toBeGreaterThanOrEqual((await total({ a: fn(props) })) - 1e-9)
      }),
      { numRuns: 25 },
    )
  })
})

describe('the starter design', () => {
  it.each(['us-east-1', 'eu-west-1'])('has no unknown price in %s', async (region) => {
    const { status, stdout } = await planner(['estimate', 'templates/designs/serverless-image-pipeline.json', '--region', region, '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ unknowns: [], design: { region } })
  })
})

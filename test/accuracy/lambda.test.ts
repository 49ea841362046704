import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

const usage = { type: 'aws:lambda:function', requests: 100000, duration: 350 }

/**
 * Priced examples of AWS Lambda, derived from the golden tests of Infracost (Apache-2.0, us-east-1, read
 * 2026-11), without free tier. Its example of cn-north-1 is left out: the book has no prices in CNY.
 */
const CASES: Readonly<
  Record<string, { readonly resource: object; readonly lines: Readonly<Record<string, readonly [quantity: number, cost: number]>> }>
> = {
  'x86, 512 MB': { resource: { ...usage, memory: 512 }, lines: { requests: [100000, 0.02], duration: [17500, 0.29] } },
  'Arm, 512 MB': { resource: { ...usage, memory: 512, architecture: 'arm' }, lines: { requests: [100000, 0.02], duration: [17500, 0.23] } },
  'Arm, 128 MB': { resource: { ...usage, architecture: 'arm' }, lines: { requests: [100000, 0.02], duration: [4375, 0.06] } },
}

describe('Lambda, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, lines }) => {
    const actual = linesOf(await estimateOf({ it: resource }), 'it')
    expect(Object.fromEntries(Object.entries(actual).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
  })
})

import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

/**
 * Priced examples derived from the golden tests of Infracost (Apache-2.0, us-east-1, read 2026-11), without free tier.
 */
const CASES: Readonly<Record<string, { readonly resource: object; readonly lines: Readonly<Record<string, readonly [number, number]>> }>> =
  {
    'SQS, 1,000,000 requests of 128 KB': {
      resource: { type: 'aws:sqs:queue', requests: 1000000, messageSize: 128 },
      lines: { requests: [2000000, 0.8] },
    },
  }

describe('messaging, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, lines }) => {
    const actual = linesOf(await estimateOf({ it: resource }), 'it')
    expect(Object.fromEntries(Object.entries(actual).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
  })
})

import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

interface Case {
  readonly region?: string
  readonly resource: object
  /** Line → quantity and cost of a month, as AWS bills it. */
  readonly lines: Readonly<Record<string, readonly [quantity: number, cost: number]>>
}

/** Priced examples derived from the golden tests of Infracost (Apache-2.0, prices of 2021 to 2024, read 2026-11), us-east-1. */
const CASES: Readonly<Record<string, Case>> = {
  'large Windows builds': {
    resource: { type: 'aws:codebuild:project', environment: 'windows', size: 'large', minutes: 100000 },
    lines: { builds: [100000, 3600] },
  },
  // A stack and a stack set alike.
  'handler operations': {
    resource: { type: 'aws:cloudformation:stack', handlerOperations: 10000, handlerDuration: 0 },
    lines: { handlers: [10000, 9], 'handlers.duration': [0, 0] },
  },
  'Lightsail, plan of 16 GB': { resource: { type: 'aws:lightsail:instance', memory: 16 }, lines: { instances: [730, 82.42] } },
}

describe('developer tools, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, lines, ...options }) => {
    const actual = linesOf(await estimateOf({ it: resource }, options), 'it')
    expect(Object.fromEntries(Object.entries(actual).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
  })
})

describe('developer tools, properties', () => {
  it('the first five users of CodeCommit are free in an account with its allowances', async () => {
    const cost = async (users: number, freeTier: boolean) =>
      linesOf(await estimateOf({ a: { type: 'aws:codecommit:repository', users } }, { freeTier }), 'a').users?.cost
    expect(await Promise.all([cost(20, false), cost(20, true), cost(5, true)])).toEqual([20, 15, 0])
  })

  it('a longer build never costs less', async () => {
    const costs = await Promise.all(
      [0.5, 1, 1.2, 2, 2.5].map(
        async (duration) =>
          linesOf(await estimateOf({ a: { type: 'aws:codebuild:project', builds: 1000, duration } }), 'a').builds?.cost ?? Number.NaN,
      ),
    )
    expect(costs).toEqual([5, 5, 10, 10, 15])
  })

  it('CodeBuild outside us-east-1: no source has the price, and the line says what brings it', async () => {
    const { resources } = await estimateOf({ a: { type: 'aws:codebuild:project', minutes: 10 } }, { region: 'eu-west-1' })
    expect(resources[0]?.entries[0]?.unknown).toMatchObject({ mend: expect.stringContaining('planner prices sync --offer CodeBuild') })
  })
})

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
  // The tool counts 25,000 hours of a capacity unit, 34.2465 all month, and no public addresses, which AWS bills since 2024-02.
  'Beanstalk, network load balancer and database': {
    region: 'eu-west-1',
    resource: {
      type: 'aws:elasticbeanstalk:environment',
      instanceType: 't3.small',
      instances: 2,
      rootVolume: { type: 'gp2' },
      loadBalancer: 'network',
      capacityUnits: 34.2,
      database: { class: 'db.m6g.xlarge', engine: 'postgres', multiZone: true, storage: 100, storageType: 'gp2', backups: 1000 },
    },
    lines: {
      instances: [1460, 33.29],
      'root.storage': [16, 1.76],
      'balancer.hours': [730, 18.4],
      'balancer.capacity': [24966, 149.8],
      'addresses.instances': [1460, 7.3],
      'addresses.balancer': [1460, 7.3],
      'database.hours': [730, 513.92],
      'database.storage': [100, 25.3],
      'database.backups': [1000, 95],
    },
  },
  'Beanstalk, one larger instance': {
    region: 'eu-west-1',
    resource: {
      type: 'aws:elasticbeanstalk:environment',
      instanceType: 't3a.large',
      rootVolume: { type: 'gp2' },
      loadBalancer: 'network',
      capacityUnits: 0,
      publicInstances: false,
    },
    lines: {
      instances: [730, 59.57],
      'root.storage': [8, 0.88],
      'balancer.hours': [730, 18.4],
      'balancer.capacity': [0, 0],
      'addresses.balancer': [1460, 7.3],
    },
  },
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

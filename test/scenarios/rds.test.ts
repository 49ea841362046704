import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EngineOptions, estimateOf, linesOf } from '../support/engine.ts'
import { planner } from '../support/planner.ts'

const database = (more: object = {}) => ({
  type: 'aws:rds:instance',
  engine: 'mysql',
  instanceClass: 'db.m6g.large',
  storage: { size: 100 },
  ...more,
})

/** What all resources cost over the horizon, exactly; an unknown line is an error. */
const total = async (resources: Readonly<Record<string, object>>, options: EngineOptions = {}): Promise<number> => {
  const estimate = await estimateOf(resources, options)
  return estimate.resources.reduce((sum, { resource }) => {
    const lines = Object.values(linesOf(estimate, resource.address))
    return sum + lines.reduce((all, { cost }) => all + cost, 0)
  }, 0)
}

describe('G-07: read replicas by weekday', () => {
  const replicas = (count: number | object) => database({ replicas: [{ name: 'reports', count }] })
  const monday = { weekly: [{ days: 'mon', value: 4 }], otherwise: 1 }
  const replicaLines = async (count: number | object) => {
    const lines = linesOf(await estimateOf({ it: replicas(count) }), 'it')
    return { hours: lines['replicas.reports.on-demand'], storage: lines['replicas.reports.storage'] }
  }

  it('runs 240 of 672 replica-hours a week, and costs 64 % less', async () => {
    const [elastic, always] = [await replicaLines(monday), await replicaLines(4)]
    const aWeek = (hours: number | undefined) => ((hours ?? 0) / 730) * 168
    expect(aWeek(elastic.hours?.quantity)).toBeCloseTo(240, 9)
    expect(aWeek(always.hours?.quantity)).toBeCloseTo(672, 9)
    expect(1 - (elastic.hours?.cost ?? 0) / (always.hours?.cost ?? 1)).toBeCloseTo(0.643, 3)
    // A replica that is deleted takes its storage along: 240 / 168 of them on average.
    expect(elastic.storage?.quantity).toBeCloseTo(142.857, 3)
    expect(always.storage?.quantity).toBe(400)
  })

  it('is covered by a reservation of the replica that always runs', async () => {
    const commitment = {
      option: 'reserved',
      of: 'aws:rds:instance',
      engine: 'mysql',
      instanceClass: 'db.m6g.large',
      count: 2,
      term: '1yr',
      payment: 'no-upfront',
    }
    const estimate = await estimateOf({ it: replicas(monday) }, { commitments: [commitment] })
    const lines = linesOf(estimate, 'it')
    // The primary and one replica all week; on Mondays the other three are on demand: 72 of 168 hours.
    const onDemand = (lines['on-demand']?.quantity ?? 0) + (lines['replicas.reports.on-demand']?.quantity ?? 0)
    expect(onDemand).toBeCloseTo((72 / 168) * 730, 6)
  })
})

describe('backups of a region', () => {
  it('are free up to the storage of all its databases, and billed in proportion beyond', async () => {
    const many = database({ backup: { size: 300 } })
    const few = database({ storage: { size: 150 }, backup: { retention: 0 } })
    const alone = await estimateOf({ many })
    expect(linesOf(alone, 'many').backup).toMatchObject({ quantity: 200, cost: 19 })
    const both = await estimateOf({ many, few })
    expect(linesOf(both, 'many').backup).toMatchObject({ quantity: 50, cost: 4.75 })
    const apart = await estimateOf({ many, few: { ...few, region: 'eu-west-1' } })
    expect(linesOf(apart, 'many').backup?.quantity).toBe(200)
  })

  it('count manual snapshots and the storage of replicas', async () => {
    const estimate = await estimateOf({ it: database({ backup: { size: 100 }, snapshots: { size: 300 }, replicas: [{}] }) })
    const lines = linesOf(estimate, 'it')
    // 400 GB of backups, 200 GB of databases: half is free.
    expect([lines.backup?.quantity, lines.snapshots?.quantity]).toEqual([50, 150])
  })

  it('in another region are in the pool of that region', async () => {
    const source = database({ backup: { size: 100 }, snapshots: { size: 60, copies: ['eu-west-1'], copied: 10 } })
    const there = database({ region: 'eu-west-1', storage: { size: 200 }, backup: { size: 200 } })
    const lines = linesOf(await estimateOf({ source, there }), 'source')
    expect(lines['snapshots.copies.eu-west-1']?.quantity).toBeCloseTo((60 / 260) * 60, 9)
    expect(lines['snapshots.copies.eu-west-1.transfer']).toMatchObject({ quantity: 10, cost: 0.2 })
  })
})

describe('a replica in another region', () => {
  const main = database({ region: 'us-east-1', storage: { size: 100, encrypted: true } })
  const replica = (more: object = {}) =>
    database({ region: 'eu-west-1', replicaOf: 'main', replicated: 50, storage: { size: 100, encrypted: true }, ...more })

  it('pays for what its source sends, at the price of the region it comes from', async () => {
    const lines = linesOf(await estimateOf({ main, replica: replica() }), 'replica')
    expect(lines.replication).toMatchObject({ quantity: 50, cost: 1 })
  })

  it.each([
    ['encrypted as its source', { storage: { size: 100 } }, 'is encrypted as its source is'],
    ['of the engine of its source', { engine: 'postgres' }, 'its source main runs mysql'],
    ['never stopped', { hours: 100 }, 'cannot be stopped'],
  ])('is %s', async (_, more, message) => {
    await expect(estimateOf({ main, replica: replica(more) })).rejects.toThrow(message)
  })
})

describe('reservations of databases', () => {
  const of = (more: object = {}) => ({
    option: 'reserved',
    of: 'aws:rds:instance',
    engine: 'mysql',
    instanceClass: 'db.m6g.large',
    count: 1,
    term: '1yr',
    payment: 'no-upfront',
    ...more,
  })
  const left = async (resource: object, commitment: object): Promise<number | undefined> => {
    const lines = linesOf(await estimateOf({ it: resource }, { commitments: [commitment] }), 'it')
    return lines['on-demand']?.quantity ?? lines['instances.0.on-demand']?.quantity
  }
  const zones = { zones: ['a', 'b', 'c'] }

  it.each([
    ['itself', {}, {}, 0],
    ['half of twice the size', { instanceClass: 'db.m6g.xlarge' }, {}, 365],
    ['half of one with a standby', { deployment: 'multi-az', ...zones }, {}, 365],
    [
      'all of one of half the size with a standby',
      { instanceClass: 'db.m6g.large', deployment: 'multi-az', ...zones },
      { instanceClass: 'db.m6g.xlarge' },
      0,
    ],
    ['both of two in one zone, if it is of one with a standby', { count: 2 }, { deployment: 'multi-az' }, 0],
    [
      'a third of a cluster of three',
      {
        region: 'eu-west-1',
        deployment: 'multi-az-cluster',
        instanceClass: 'db.m6gd.large',
        storage: { type: 'io1', size: 100, iops: 1000 },
        ...zones,
      },
      { region: 'eu-west-1', instanceClass: 'db.m6gd.large' },
      486.6666666666667,
    ],
    ['nothing of another family', { instanceClass: 'db.r6g.large' }, {}, 730],
    ['nothing of another engine', { engine: 'postgres' }, {}, 730],
  ])('cover %s', async (_, resource, commitment, expected) => {
    expect(await left(database(resource), of(commitment))).toBeCloseTo(expected, 9)
  })

  it('cover of SQL Server the size and deployment alone', async () => {
    const server = { engine: 'sqlserver-se', instanceClass: 'db.m5.large', region: 'eu-west-1' }
    const commitment = of({ engine: 'sqlserver-se', instanceClass: 'db.m5.large', region: 'eu-west-1' })
    const estimate = await estimateOf(
      { same: database(server), larger: database({ ...server, instanceClass: 'db.m5.xlarge' }) },
      { commitments: [commitment] },
    )
    expect(linesOf(estimate, 'same')['on-demand']?.quantity).toBe(0)
    expect(linesOf(estimate, 'larger')['on-demand']?.quantity).toBe(730)
  })

  it('are used up 1.3 times as fast by Aurora I/O-Optimized', async () => {
    const cluster = (configuration: string) => ({
      type: 'aws:rds:cluster',
      engine: 'aurora-postgresql',
      configuration,
      instances: [{ instanceClass: 'db.r6g.large', count: 13 }],
    })
    const ten = of({ of: 'aws:rds:cluster', engine: 'aurora-postgresql', instanceClass: 'db.r6g.large', count: 13 })
    expect(await left(cluster('standard'), ten)).toBe(0)
    expect(await left(cluster('io-optimized'), ten)).toBeCloseTo(3 * 730, 9)
  })

  it.each(['no-upfront', 'partial-upfront'])('cost as much in cash as by effect over the term: %s', async (payment) => {
    const purchase = { option: 'reserved', term: '1yr', payment }
    const estimate = await estimateOf({ it: database({ purchase }) }, { horizon: 12 })
    const lines = Object.values(linesOf(estimate, 'it'))
    const sum = (part: 'cost' | 'effective') => lines.reduce((all, line) => all + line[part], 0)
    expect(sum('cost')).toBeCloseTo(sum('effective'), 2)
    expect(sum('cost')).toBeGreaterThan(0)
  })
})

describe('extended support', () => {
  it('begins in the month in which standard support ends, and doubles in the third year', async () => {
    const costs = async (asOf: string) => {
      const estimate = await estimateOf({ it: database({ engine: 'postgres', version: '11' }) }, { asOf, horizon: 1 })
      return linesOf(estimate, 'it')['extended-support']?.cost
    }
    expect(await costs('2026-09-01')).toBe(292)
    const estimate = await estimateOf({ it: database({ version: '8.4' }) }, { asOf: '2026-09-01', horizon: 36 })
    const line = estimate.resources[0]?.entries.find(({ id }) => id === 'extended-support')
    // MySQL 8.4 is in standard support until 2029-07: the last month of the horizon is 2029-08.
    expect(line?.months.map(({ billed }) => Number(billed.texts()?.expected))).toEqual([...Array<number>(35).fill(0), 146])
  })
})

describe('any database', () => {
  const shape = fc.record({
    deployment: fc.constantFrom('single-az', 'multi-az'),
    count: fc.integer({ min: 1, max: 5 }),
    size: fc.integer({ min: 400, max: 4000 }),
    iops: fc.integer({ min: 12_000, max: 40_000 }),
    backup: fc.integer({ min: 0, max: 20_000 }),
    credits: fc.integer({ min: 0, max: 500 }),
  })
  type Shape = typeof shape extends fc.Arbitrary<infer S> ? S : never
  const designOf = ({ deployment, count, size, iops, backup, credits }: Shape) =>
    database({
      instanceClass: 'db.t3.large',
      deployment,
      count,
      storage: { size, iops },
      backup: { size: backup },
      surplusCredits: credits,
      zones: ['a', 'b'],
    })

  it('never costs less for more use', async () => {
    await fc.assert(
      fc.asyncProperty(
        shape,
        fc.constantFrom('count', 'iops', 'backup', 'credits'),
        fc.integer({ min: 1, max: 500 }),
        async (base, key, more) => {
          const grown = { ...base, [key]: base[key as 'iops'] + (key === 'count' ? 1 : more) }
          expect(await total({ it: designOf(grown) })).toBeGreaterThanOrEqual(await total({ it: designOf(base) }))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('costs as two what one of twice the count costs', async () => {
    await fc.assert(
      fc.asyncProperty(shape, async (base) => {
        const two = await total({ a: designOf(base), b: designOf(base) })
        expect(two).toBeCloseTo(await total({ a: designOf({ ...base, count: base.count * 2 }) }), 1)
      }),
      { numRuns: 15 },
    )
  })

  it('has no step in its cost where backups begin to be billed', async () => {
    const at = (size: number) => total({ it: database({ backup: { size } }) })
    expect(await at(100)).toBe(await at(99))
    expect((await at(101)) - (await at(100))).toBeCloseTo(0.1, 1)
  })
})

describe('starter design: three-tier web app', () => {
  it.each(['eu-west-1', 'us-east-1'])('knows every price in %s', async (region) => {
    const { status, stdout } = await planner(['estimate', 'templates/designs/three-tier-web-app.json', '--region', region, '--json'])
    const result = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(result.unknowns).toEqual([])
    expect(Number(result.totals.monthly.expected)).toBeGreaterThan(500)
    expect(result.resources.map(({ type }: { type: string }) => type)).toContain('aws:rds:instance')
  })
})

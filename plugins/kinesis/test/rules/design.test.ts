import { describe, expect, it } from 'vitest'
import { mended } from '../../../../test/support/mended.ts'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import plugin from '../../src/index.js'

const sound = {
  type: 'aws:kinesis:stream',
  shards: 4,
  write: { throughput: 3.2, recordSize: 10 },
  consumers: 2,
  retention: { period: 168 },
}

const design = (change: object) => ({ resources: { fridges: { ...sound, ...change } } })
const review = (change: object = {}) => reviewOf(design(change))

const own = Object.keys(plugin.rules)

const weekend = { weekly: [{ days: 'sat-sun', value: 1 }], otherwise: 3.2 }

const DEFECTS: readonly (readonly [rules: string, change: object])[] = [
  ['crowded-consumers, idle-shards', { mode: 'provisioned', shards: 12, read: 6, consumers: 6 }],
  ['crowded-consumers', { mode: 'on-demand', shards: undefined, consumers: 6 }],
  ['idle-shards', { shards: 8 }],
  ['shards-without-headroom', { write: { throughput: 3.9, recordSize: 10 } }],
  ['shards-without-headroom', { shards: undefined, consumers: 3 }],
  ['shards-without-headroom', { shards: { weekly: [{ days: 'mon', value: 4 }], otherwise: 5 }, write: { throughput: 4, recordSize: 10 } }],
  ['short-stream-retention', { retention: undefined }],
]

describe('a sound stream', () => {
  it('fails no rule, and each has something to judge', async () => {
    const reviewed = await review()
    expect(failing(reviewed).filter((id) => own.includes(id))).toEqual([])
    for (const id of own) expect(verdictsOf(reviewed, id), id).toEqual({ passed: 1, failed: 0, unknown: 0, notApplicable: 0 })
  })

  it.each([
    ['shards that follow the load', { shards: undefined, resharding: 'hourly', write: { throughput: weekend, recordSize: 10 } }],
    ['a load that is known by its records', { shards: 3, write: { records: 2400, recordSize: 0.2 } }],
  ])('may have %s', async (_, change) => {
    expect(failing(await review(change)).filter((id) => own.includes(id))).toEqual([])
  })
})

describe('a defect', () => {
  it.each(DEFECTS)('%s', async (rules, change) => {
    const found = failing(await review(change)).filter((id) => own.includes(id))
    expect(found.join(', ')).toBe(rules)
  })

  it('is made for every rule', () => {
    const covered = new Set(DEFECTS.flatMap(([rules]) => rules.split(', ')))
    expect(own.filter((id) => !covered.has(id))).toEqual([])
  })
})

describe('a fix', () => {
  it.each([
    ['crowded-consumers', { mode: 'on-demand', shards: undefined, consumers: 6 }],
    ['idle-shards', { shards: 8 }],
    ['shards-without-headroom', { shards: undefined, consumers: 3 }],
    ['short-stream-retention', { retention: undefined }],
  ])('of %s leaves nothing to find', async (rule, change) => {
    const after = mended(design(change), await review(change), rule)
    expect(failing(await reviewOf(after)).filter((id) => own.includes(id))).toEqual([])
  })
})

describe('a stream of which little is known', () => {
  it('is asked about', async () => {
    const reviewed = await review({ write: undefined })
    for (const id of ['crowded-consumers', 'idle-shards', 'shards-without-headroom'])
      expect(verdictsOf(reviewed, id), id).toMatchObject({ failed: 0, unknown: 1 })
  })
})

import { describe, expect, it } from 'vitest'
import { mended } from '../../../../test/support/mended.ts'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import { type Changes, changedResources, judgeDesign, type Resources } from '../../../../test/support/rule-design.ts'
import plugin from '../../src/index.js'

const stream = {
  type: 'aws:kinesis:stream',
  shards: 4,
  write: { throughput: 3.2, recordSize: 10 },
  consumers: 2,
  retention: { period: 168 },
}

const sound = { fridges: stream }

const review = (resources: Resources) => reviewOf({ resources })
const changed = (change: object) => changedResources(sound, { fridges: change })

const own = Object.keys(plugin.rules)

const weekend = { weekly: [{ days: 'sat-sun', value: 1 }], otherwise: 3.2 }

const DEFECTS: readonly (readonly [rules: string, changes: Changes])[] = [
  ['crowded-consumers, idle-shards', { fridges: { mode: 'provisioned', shards: 12, read: 6, consumers: 6 } }],
  ['crowded-consumers', { fridges: { mode: 'on-demand', shards: undefined, consumers: 6 } }],
  ['idle-shards', { fridges: { shards: 8 } }],
  ['shards-without-headroom', { fridges: { write: { throughput: 3.9, recordSize: 10 } } }],
  ['shards-without-headroom', { fridges: { shards: undefined, consumers: 3 } }],
  [
    'shards-without-headroom',
    { fridges: { shards: { weekly: [{ days: 'mon', value: 4 }], otherwise: 5 }, write: { throughput: 4, recordSize: 10 } } },
  ],
  ['short-stream-retention', { fridges: { retention: undefined } }],
]

judgeDesign({ own, sound, defects: DEFECTS, review })

describe('a sound stream', () => {
  it.each([
    ['shards that follow the load', { shards: undefined, resharding: 'hourly', write: { throughput: weekend, recordSize: 10 } }],
    ['a load that is known by its records', { shards: 3, write: { records: 2400, recordSize: 0.2 } }],
  ])('may have %s', async (_, change) => {
    expect(failing(await review(changed(change))).filter((id) => own.includes(id))).toEqual([])
  })
})

describe('a fix', () => {
  it.each([
    ['crowded-consumers', { mode: 'on-demand', shards: undefined, consumers: 6 }],
    ['idle-shards', { shards: 8 }],
    ['shards-without-headroom', { shards: undefined, consumers: 3 }],
    ['short-stream-retention', { retention: undefined }],
  ])('of %s leaves nothing to find', async (rule, change) => {
    const after = mended({ resources: changed(change) }, await review(changed(change)), rule)
    expect(failing(await reviewOf(after)).filter((id) => own.includes(id))).toEqual([])
  })
})

describe('a stream of which little is known', () => {
  it('is asked about', async () => {
    const reviewed = await review(changed({ write: undefined }))
    for (const id of ['crowded-consumers', 'idle-shards', 'shards-without-headroom'])
      expect(verdictsOf(reviewed, id), id).toMatchObject({ failed: 0, unknown: 1 })
  })
})

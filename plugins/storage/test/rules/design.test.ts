import { describe, expect, it } from 'vitest'
import { reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import { type Changes, changedResources, judgeDesign, type Resources } from '../../../../test/support/rule-design.ts'
import plugin from '../../src/index.js'

const sound = {
  office: { type: 'aws:storagegateway:gateway', kind: 'volume-stored', storage: 1000, snapshots: 1000, hotPart: '80%' },
  branch: { type: 'aws:storagegateway:gateway', kind: 'volume-cached', storage: 1000 },
  vault: { type: 'aws:backup:vault', ebs: { warm: 100 }, retention: 35 },
  shared: { type: 'aws:efs:file-system', storage: { standard: 100, infrequentAccess: 900 }, lifecycle: true },
  archive: { type: 'aws:s3:bucket', objects: [{ stored: 100 }], lifecycle: [{ expireAfterDays: 400 }] },
}

const own = Object.keys(plugin.rules)

const DEFECTS: readonly (readonly [rules: string, changes: Changes])[] = [
  ['cold-data-on-premises', { office: { hotPart: '10%' } }],
  ['endless-storage', { shared: { lifecycle: undefined } }],
  ['endless-storage', { vault: { retention: undefined } }],
  ['no-copy-off-site', { office: { snapshots: 0 } }],
]

const review = (resources: Resources) => reviewOf({ resources })

judgeDesign({ own, sound, defects: DEFECTS, review })

describe('a design', () => {
  it('that sends drives to nowhere has no copy of them', async () => {
    const { archive: _, ...others } = sound
    const drives = { type: 'aws:importexport:job', data: 4000, jobs: 1, fee: 80 }
    expect(verdictsOf(await reviewOf({ resources: { ...others, drives } }), 'no-copy-off-site').failed).toBe(1)
    expect(verdictsOf(await reviewOf({ resources: { ...sound, drives } }), 'no-copy-off-site').failed).toBe(0)
  })

  it('is asked about snapshots, hot data and data without an end', async () => {
    const resources = {
      ...changedResources(sound, { office: { snapshots: undefined, hotPart: undefined } }),
      archive: { ...sound.archive, lifecycle: undefined },
    }
    const reviewed = await reviewOf({ resources })
    for (const id of own) expect(verdictsOf(reviewed, id), id).toMatchObject({ failed: 0, unknown: 1 })
  })
})

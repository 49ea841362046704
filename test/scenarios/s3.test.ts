import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Estimate } from '../../src/costing/estimate.js'
import type { Entry } from '../../src/costing/ledger.js'
import { estimateOf } from '../support/engine.ts'

const bucket = (objects: readonly object[], more: object = {}) => ({ type: 'aws:s3:bucket', objects, ...more })
const moves = (...steps: readonly (readonly [afterDays: number, to: string])[]) => steps.map(([afterDays, to]) => ({ afterDays, to }))

/** Requests and reads that a scenario leaves out. */
const quiet = { put: 0, get: 0, retrieved: 0 }

const entriesOf = (estimate: Estimate, address = 'it'): readonly Entry[] => {
  const account = estimate.resources.find(({ resource }) => resource.address === address)
  expect(account?.error).toBeUndefined()
  const entries = account?.entries ?? []
  expect(entries.filter(({ status }) => status.startsWith('unknown'))).toEqual([])
  return entries
}

/** What a line costs in a month (1 is the first). */
const costIn = (entry: Entry, month: number): number => {
  const cost = entry.months[entry.months.length === 1 ? 0 : month - 1]
  return Number(cost?.billed.texts()?.expected)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0)

const costOfMonth = (entries: readonly Entry[], month: number): number => sum(entries.map((entry) => costIn(entry, month)))

const costOver = (entries: readonly Entry[], months: number, matching = /./): number =>
  sum(
    Array.from({ length: months }, (_, index) =>
      costOfMonth(
        entries.filter(({ id }) => matching.test(id)),
        index + 1,
      ),
    ),
  )

const run = async (resource: object, options: object = {}): Promise<readonly Entry[]> =>
  entriesOf(await estimateOf({ it: resource }, options))

/** Inventory G-01: a budget file read daily for a month and weekly to the year's end; prices of us-east-1. */
describe('monthly budget file', () => {
  const file = (more: object = {}) => ({ stored: 1, objectSize: '1 GB', requests: { put: 1, get: 0 }, ...more })
  const reads = [
    { untilDay: 30, times: { expected: 1, per: 'day' } },
    { fromDay: 30, untilDay: 365, times: { expected: 1, per: 'week' } },
  ]
  const lifecycle = [{ transitions: moves([30, 'standard-ia'], [365, 'glacier-flexible']) }]

  it('costs 0.1604 for storage in the first year by the policy, 0.2760 in Standard', async () => {
    const moved = await run(bucket([file({ reads })], { lifecycle }), { horizon: 12 })
    const kept = await run(bucket([file({ reads })]), { horizon: 12 })
    // 30/365 × 12 months at 0.023, the rest at 0.0125.
    expect(costOver(moved, 12, /^storage\./)).toBeCloseTo(0.1604, 4)
    expect(costOver(kept, 12, /^storage\./)).toBeCloseTo(0.276, 10)
  })

  it('costs 2.3 times as much with a full read each week as it would in Standard', async () => {
    const moved = await run(bucket([file({ reads })], { lifecycle }), { horizon: 12 })
    const kept = await run(bucket([file({ reads })]), { horizon: 12 })
    // 335 days ÷ 7 × 1 GB × 0.01
    expect(costOver(moved, 12, /^retrieval\./)).toBeCloseTo((335 / 7) * 0.01, 10)
    expect(costOver(moved, 12)).toBeCloseTo(0.64, 2)
    expect(costOver(moved, 12) / costOver(kept, 12)).toBeCloseTo(2.3, 1)
  })

  it('breaks even at 1.05 full reads a month', async () => {
    const monthly = async (storageClass: string, times: number) =>
      costOfMonth(await run(bucket([file({ class: storageClass, stored: 1000, reads: [{ times }] })])), 1)
    expect(await monthly('standard-ia', 1)).toBeLessThan(await monthly('standard', 1))
    expect(await monthly('standard-ia', 1.1)).toBeGreaterThan(await monthly('standard', 1.1))
  })

  it('does not move at all below 128 KB', async () => {
    const entries = await run(bucket([file({ objectSize: 127 })], { lifecycle }), { horizon: 36 })
    expect(entries.filter(({ id }) => /^(storage|transitions)\./.test(id)).map(({ id }) => id)).toEqual(['storage.standard'])
    const estimate = await estimateOf({ it: bucket([file({ objectSize: 127 })], { lifecycle }) })
    expect(estimate.findings.problems.map(({ id }) => id)).toContain('s3.lifecycle-small-objects')
  })

  it('lies in Glacier from the second year on', async () => {
    const entries = await run(bucket([file({ requests: quiet })], { lifecycle }), { horizon: 13 })
    const glacier = entries.find(({ id }) => id === 'storage.glacier-flexible')
    expect(glacier && costIn(glacier, 12)).toBe(0)
    expect(glacier && costIn(glacier, 13)).toBe(0.0036)
  })
})

/** Inventory G-02: the bucket netshock.co.uk, whose rule moves archive/ at 30 and 60 days and deletes it. */
describe('lifecycle walkthrough', () => {
  const walkthrough = (expireAfterDays: number) =>
    bucket(
      [
        { prefix: 'archive/', stored: 100, objectSize: '1 MB', requests: quiet },
        { prefix: 'live/', stored: 50, objectSize: '1 MB', requests: quiet },
      ],
      {
        name: 'netshock.co.uk',
        lifecycle: [{ prefix: 'archive/', transitions: moves([30, 'standard-ia'], [60, 'glacier-flexible']), expireAfterDays }],
      },
    )
  const early = (entries: readonly Entry[]) => entries.filter(({ id }) => id.startsWith('early-delete'))

  it('owes nothing for an IA stay of exactly 30 days and 90 days of Glacier', async () => {
    const estimate = await estimateOf({ it: walkthrough(150) }, { horizon: 6 })
    expect(estimate.findings.problems).toEqual([])
    expect(early(entriesOf(estimate))).toEqual([])
  })

  it('pays the rest of 90 days in Glacier when it is deleted before day 150', async () => {
    const estimate = await estimateOf({ it: walkthrough(140) }, { horizon: 6 })
    expect(estimate.findings.problems.map(({ id }) => id)).toEqual(['s3.lifecycle-early-delete'])
    const [entry, ...others] = early(entriesOf(estimate))
    expect(others).toEqual([])
    // 100 GB × 10 days of 730/24 × 0.0036, in the month of day 140.
    expect(entry && costIn(entry, 5)).toBeCloseTo(100 * (10 / (730 / 24)) * 0.0036, 10)
  })

  it('leaves other prefixes alone, and charges a request for each object that moves', async () => {
    const entries = await run(walkthrough(150), { horizon: 6 })
    const standard = entries.find(({ id }) => id === 'storage.standard')
    expect(standard && costIn(standard, 3)).toBeCloseTo(50 * 0.023, 10)
    expect(costOver(entries, 6, /^transitions\.standard-ia/)).toBeCloseTo(102400 * 0.00001, 10)
    expect(costOver(entries, 6, /^transitions\.glacier-flexible/)).toBeCloseTo(102400 * 0.00003, 10)
  })
})

/** 730 GB a month is 1 GB an hour; objects of 1 MB; prices of us-east-1 on 2026-11-01. */
describe('an archive over three years', () => {
  const archive = (added: unknown) =>
    bucket([{ added, objectSize: '1 MB', requests: { get: 0, retrieved: 0 } }], {
      lifecycle: [{ transitions: moves([30, 'standard-ia'], [90, 'glacier-flexible']), expireAfterDays: 730 }],
    })

  it('costs in months 1, 12 and 36 what arithmetic says', async () => {
    const entries = await run(archive(730), { horizon: 36 })
    const puts = 730 * 1024 * 0.000005
    // Month 1: the mean of min(t, 720) over 730 hours, what came after hour 720, 10 GB that moved.
    const first = ((720 * 720) / 2 + 720 * 10) / 730
    expect(costOfMonth(entries, 1)).toBeCloseTo(first * 0.023 + (50 / 730) * 0.0125 + 10 * 1024 * 0.00001 + puts, 8)
    // Month 12: 720 hours in Standard, 1,440 in IA, the rest in Glacier; each month's data moves twice.
    const moving = 730 * 1024 * (0.00001 + 0.00003)
    const glacier = (gb: number) => gb * 0.0036 + ((gb * 32) / 1024) * 0.0036 + ((gb * 8) / 1024) * 0.023
    expect(costOfMonth(entries, 12)).toBeCloseTo(720 * 0.023 + 1440 * 0.0125 + glacier(8395 - 2160) + moving + puts, 8)
    expect(costOfMonth(entries, 12)).toBeCloseTo(92.466189, 6)
    // Month 36: what is older than 730 days is gone, so Glacier holds 17,520 less 2,160 hours.
    expect(costOfMonth(entries, 36)).toBeCloseTo(720 * 0.023 + 1440 * 0.0125 + glacier(17520 - 2160) + moving + puts, 8)
    expect(costOfMonth(entries, 36)).toBeCloseTo(127.9824, 8)
  })

  it('follows growth: 12 GB an hour in month 12, 11 in the month before', async () => {
    const entries = await run(archive({ expected: 730, growth: '730 GB/month' }), { horizon: 12 })
    const standard = entries.find(({ id }) => id === 'storage.standard')
    // 12 t + 11 (720 − t) while t < 720, then 12 × 720.
    const mean = (720 * 11 * 720 + (720 * 720) / 2 + 10 * 12 * 720) / 730
    expect(standard && costIn(standard, 12)).toBeCloseTo(mean * 0.023, 8)
  })

  it('follows deletion: half of the data at the start of month 7', async () => {
    const shrinking = bucket(
      [{ stored: { expected: 1000, changes: [{ month: 7, expected: 500 }] }, objectSize: '1 MB', requests: quiet }],
      { lifecycle: [{ transitions: moves([146, 'glacier-instant']) }] },
    )
    const entries = await run(shrinking, { horizon: 12 })
    expect(costOfMonth(entries, 4)).toBeCloseTo(1000 * 0.023, 10)
    // Day 146 is hour 3,504, 584 hours into month 5.
    expect(costOfMonth(entries, 5)).toBeCloseTo(1000 * (0.8 * 0.023 + 0.2 * 0.004) + 1024000 * 0.00002, 8)
    // Deleted at hour 4,380, so 1,284 of 2,160 hours are owed.
    expect(costOfMonth(entries, 7)).toBeCloseTo(500 * 0.004 + 500 * ((2160 - (4380 - 3504)) / 730) * 0.004, 8)
    expect(costOfMonth(entries, 8)).toBeCloseTo(500 * 0.004, 10)
  })
})

/** Inventory G-48: 1 GB rewritten every day. */
describe('versioned bucket', () => {
  const daily = (lifecycle: readonly object[]) =>
    bucket([{ stored: 1, overwritten: { expected: 1, per: 'day' }, requests: quiet }], { versioning: 'enabled', lifecycle })

  it('holds every old version, or the newest three', async () => {
    const all = await run(daily([]), { horizon: 2 })
    const limited = await run(daily([{ noncurrent: { expireAfterDays: 1, newestKept: 3 } }]), { horizon: 2 })
    // A version a day: half of the month's in the mean of the first month.
    expect(costOfMonth(all, 1)).toBeCloseTo((1 + 730 / 24 / 2) * 0.023, 10)
    expect(costOfMonth(all, 2)).toBeCloseTo((1 + (730 / 24) * 1.5) * 0.023, 10)
    expect(costOfMonth(limited, 2)).toBeCloseTo(4 * 0.023, 10)
  })
})

const CLASSES = [
  'standard',
  'intelligent-tiering',
  'standard-ia',
  'one-zone-ia',
  'glacier-instant',
  'glacier-flexible',
  'deep-archive',
  'reduced-redundancy',
]

/** A set of objects of any class, at any age, with any use; amounts up to well beyond the last tier. */
const anySet = fc.record({
  class: fc.constantFrom(...CLASSES),
  stored: fc.integer({ min: 0, max: 2_000_000 }),
  added: fc.integer({ min: 0, max: 50_000 }),
  objectSize: fc.integer({ min: 1, max: 5_000_000 }),
  age: fc.integer({ min: 0, max: 800 }),
  unread: fc.constantFrom(0, 0.3, 1),
  requests: fc.record({ put: fc.nat(1e9), get: fc.nat(1e9), retrieved: fc.nat(1e5) }),
})

const anyRules = fc.constantFrom(
  [],
  [{ transitions: moves([30, 'standard-ia'], [90, 'glacier-flexible']), expireAfterDays: 300 }],
  [{ minimumKb: 1, transitions: moves([1, 'glacier-instant'], [100, 'deep-archive']), expireAfterDays: 120 }],
  [{ transitions: moves([10, 'intelligent-tiering']) }, { expireAfterDays: 200 }],
)

const settings = { numRuns: 30 }
const HORIZON = 5
const total = async (resources: Readonly<Record<string, object>>): Promise<number> => {
  const estimate = await estimateOf(resources, { horizon: HORIZON })
  return sum(Object.keys(resources).map((address) => costOver(entriesOf(estimate, address), HORIZON)))
}

describe('any bucket', () => {
  it('costs no less when it is used more', async () => {
    await fc.assert(
      fc.asyncProperty(anySet, anyRules, fc.constantFrom('stored', 'added'), fc.nat(100_000), async (set, lifecycle, more, by) => {
        const less = await total({ it: bucket([set], { lifecycle }) })
        const larger = await total({ it: bucket([{ ...set, [more]: set[more as 'stored'] + by }], { lifecycle }) })
        expect(larger).toBeGreaterThanOrEqual(less - 1e-6)
      }),
      settings,
    )
  }, 60_000)

  it('shares tiers: two that are alike cost what one of twice the usage costs', async () => {
    await fc.assert(
      fc.asyncProperty(anySet, anyRules, async (set, lifecycle) => {
        const twice = {
          ...set,
          stored: 2 * set.stored,
          added: 2 * set.added,
          requests: { put: 2 * set.requests.put, get: 2 * set.requests.get, retrieved: 2 * set.requests.retrieved },
        }
        const two = await total({ one: bucket([set], { lifecycle }), other: bucket([set], { lifecycle }) })
        const one = await total({ it: bucket([twice], { lifecycle }) })
        expect(two).toBeCloseTo(one, 4)
      }),
      settings,
    )
  }, 60_000)

  it('keeps all data: what is written is stored somewhere until it is deleted', async () => {
    await fc.assert(
      fc.asyncProperty(anySet, anyRules, async (set, lifecycle) => {
        const entries = entriesOf(await estimateOf({ it: bucket([set], { lifecycle }) }, { horizon: HORIZON }))
        const expires = lifecycle.some((rule) => 'expireAfterDays' in rule)
        const stored = sum(
          entries
            .filter(({ id }) => id.startsWith('storage.'))
            .map(({ months }) => Number(months[months.length === 1 ? 0 : HORIZON - 1]?.quantity.texts()?.expected)),
        )
        const written = set.stored + set.added * (HORIZON - 0.5)
        if (expires) expect(stored).toBeLessThanOrEqual(written + 1e-6)
        else expect(stored).toBeCloseTo(written, 4)
      }),
      settings,
    )
  }, 60_000)

  it('has no jump at the end of a tier', async () => {
    const at = (stored: number) => total({ it: bucket([{ stored, requests: quiet }]) })
    for (const end of [51200, 512000]) {
      const step = (await at(end + 1)) - (await at(end - 1))
      expect(step).toBeGreaterThan(0)
      expect(step).toBeLessThan(2 * HORIZON * 0.023 + 1e-9)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { catalogueBook } from '../review/catalogue-book.js'
import { estimateOf, linesOf } from '../support/engine.ts'
import { mended } from '../support/mended.ts'
import { type PartialDesign, reviewOf, verdictsOf } from '../support/review.ts'

const costOf = async ({ resources }: PartialDesign, horizon = 1): Promise<number> => {
  const estimate = await estimateOf(resources, { horizon })
  return Object.keys(resources)
    .flatMap((address) => Object.values(linesOf(estimate, address)))
    .reduce((sum, { cost }) => sum + cost, 0)
}

const bucket = (set: object, more: object = {}): PartialDesign => ({
  region: 'us-east-1',
  resources: { it: { type: 'aws:s3:bucket', objects: [{ objectSize: '1 GB', requests: { put: 1, get: 0 }, ...set }], ...more } },
})

describe('G-01: a budget file that is read weekly to the end of the year', () => {
  const reads = (times: unknown) => [
    { untilDay: 30, times: { expected: 1, per: 'day' } },
    { fromDay: 30, untilDay: 365, times },
  ]
  const lifecycle = [
    {
      transitions: [
        { afterDays: 30, to: 'standard-ia' },
        { afterDays: 365, to: 'glacier-flexible' },
      ],
    },
  ]
  const weekly = bucket({ stored: 1, age: 30, reads: reads({ expected: 1, per: 'week' }) }, { lifecycle })

  it('is read too often for Standard-IA, and costs less where the fix leaves it', async () => {
    const reviewed = await reviewOf(weekly)
    expect(verdictsOf(reviewed, 'often-read-cold-data')).toMatchObject({ passed: 0, failed: 1 })
    expect(verdictsOf(reviewed, 'ageing-data-without-lifecycle').passed).toBe(1)
    const kept = mended(weekly, reviewed, 'often-read-cold-data')
    expect(verdictsOf(await reviewOf(kept), 'often-read-cold-data').passed).toBe(1)
    expect(await costOf(kept)).toBeLessThan(await costOf(weekly))
  })

  it('is cold enough at one read a month', async () => {
    const monthly = bucket({ stored: 1, reads: reads(1) }, { lifecycle })
    expect(verdictsOf(await reviewOf(monthly), 'often-read-cold-data')).toMatchObject({ passed: 1, failed: 0 })
  })

  it('does not move below 128 KB, so that reads of it cost nothing more', async () => {
    const small = bucket({ stored: 1, objectSize: '100 KB', reads: reads({ expected: 1, per: 'week' }) }, { lifecycle })
    expect(verdictsOf(await reviewOf(small), 'often-read-cold-data').notApplicable).toBe(1)
  })
})

const CLASSES = [
  ['standard-ia', 'STANDARD_IA'],
  ['one-zone-ia', 'ONEZONE_IA'],
  ['glacier-instant', 'GLACIER_IR'],
  ['glacier-flexible', 'GLACIER'],
  ['deep-archive', 'DEEP_ARCHIVE'],
] as const

describe('the reads at which a cold class stops paying', () => {
  const book = catalogueBook(['s3-break-even'])
  const monthly = (storageClass: string, times: number) => costOf(bucket({ class: storageClass, stored: 1000, reads: [{ times }] }))

  it.each(CLASSES)('of %s are those of the catalogue', async (storageClass, key) => {
    const limit = Number(book.catalogRow('s3-break-even', key, '2026-11-22')?.cells.breakEvenReadsPerMonth)
    expect(await monthly(storageClass, limit * 0.97)).toBeLessThan(await monthly('standard', limit * 0.97))
    expect(await monthly(storageClass, limit * 1.03)).toBeGreaterThan(await monthly('standard', limit * 1.03))
  })
})

describe('what a fix of S3 costs or saves', () => {
  it('is less for Standard than for Reduced Redundancy', async () => {
    const old = bucket({ stored: 1000, class: 'reduced-redundancy' }, { reproducible: true })
    const fixed = mended(old, await reviewOf(old), 'reduced-redundancy')
    expect(await costOf(fixed)).toBeLessThan(await costOf(old))
  })

  it('is less where data that is no longer read moves on', async () => {
    const kept = bucket({ stored: 1000, age: 60, reads: [{ untilDay: 30, times: 30 }] })
    const fixed = mended(kept, await reviewOf(kept), 'ageing-data-without-lifecycle')
    // The first month pays for the move.
    expect(await costOf(fixed, 3)).toBeLessThan(await costOf(kept, 3))
  })

  it('leaves no new finding on versions', async () => {
    const bare = bucket({ stored: 1000, reads: [{ times: 4 }] })
    const reviewed = await reviewOf(mended(bare, await reviewOf(bare), 'unversioned-bucket'))
    expect(verdictsOf(reviewed, 'unversioned-bucket').passed).toBe(1)
    expect(verdictsOf(reviewed, 'endless-versions').passed).toBe(1)
  })
})

describe('G-46: ways into S3 by size', () => {
  const upload = (largestObject: string) => ({ type: 'aws:s3:bucket', objects: [{ stored: 1000, upload: 'single', largestObject }] })
  const problemsOf = async (resource: object) => (await estimateOf({ it: resource })).findings.problems.map(({ id }) => id)

  it('99 MB go in one piece', async () => {
    expect(await problemsOf(upload('99 MB'))).toEqual([])
    expect(verdictsOf(await reviewOf({ resources: { it: upload('99 MB') } }), 'single-part-uploads').notApplicable).toBe(1)
  })

  it('101 MB should go in parts', async () => {
    expect(await problemsOf(upload('101 MB'))).toEqual(['s3.multipart-advised'])
    expect(verdictsOf(await reviewOf({ resources: { it: upload('101 MB') } }), 'single-part-uploads').failed).toBe(1)
  })

  it('5.1 GB must', async () => {
    await expect(problemsOf(upload('5.1 GB'))).rejects.toThrow('one PUT takes at most 5')
  })

  it('16 TB on drives and 2 PB on devices went by services that are closed to new customers', async () => {
    expect(await problemsOf({ type: 'aws:importexport:job', data: '16 TB', jobs: 1, fee: 80 })).toEqual(['transfer.retired-service'])
    expect(await problemsOf({ type: 'aws:snowball:job', data: '2 PB', jobs: 10, fee: 3200 })).toEqual(['transfer.retired-service'])
  })
})

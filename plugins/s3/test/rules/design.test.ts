import { describe, expect, it } from 'vitest'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import plugin from '../../src/index.js'

const lifecycle = [
  {
    transitions: [{ afterDays: 30, to: 'standard-ia' }],
    noncurrent: { expireAfterDays: 30 },
    abortUploadsAfterDays: 7,
  },
]
const reads = [
  { untilDay: 30, times: 10 },
  { fromDay: 30, times: 0.2 },
]

/** A photo archive, a website, scratch data and servers that make pages. */
const sound = {
  photos: {
    type: 'aws:s3:bucket',
    objects: [{ stored: '2 TB', objectSize: '4 MB', largestObject: '2 GB', upload: 'multipart', reads }],
    versioning: 'enabled',
    lifecycle,
    accessLogs: 'logs',
    sharedWith: ['printer'],
    policy: true,
    readers: ['europe'],
  },
  logs: {
    type: 'aws:s3:bucket',
    objects: [{ stored: 100, objectSize: '1 MB' }],
    versioning: 'enabled',
    lifecycle: [{ expireAfterDays: 400, noncurrent: { expireAfterDays: 30 }, abortUploadsAfterDays: 7 }],
  },
  page: {
    type: 'aws:s3:bucket',
    name: 'example.com',
    objects: [{ stored: 1, objectSize: '50 KB', upload: 'single', requests: { get: 1000 } }],
    website: { domain: 'example.com' },
    publicAccess: true,
    reproducible: true,
    accessLogs: 'logs',
  },
  scratch: { type: 'aws:s3:directory-bucket', zone: 'a', objects: [{ stored: 100 }], reproducible: true },
  site: { type: 'aws:elb:application', zones: ['a', 'b'] },
  cdn: { type: 'aws:cloudfront:distribution', origins: ['site', 'photos'], content: 'mixed' },
}

type Address = keyof typeof sound

const changed = (address: Address, change: object) => ({ ...sound, [address]: { ...sound[address], ...change } })
const objects = (change: object) => ({ objects: [{ ...sound.photos.objects[0], ...change }] })
const firstRule = (change: object) => ({ lifecycle: [{ ...lifecycle[0], ...change }] })

const own = Object.keys(plugin.rules)

const DEFECTS: readonly (readonly [rule: string, address: Address, change: object])[] = [
  ['ageing-data-without-lifecycle', 'photos', firstRule({ transitions: undefined })],
  ['endless-versions', 'photos', firstRule({ noncurrent: undefined })],
  ['endless-versions', 'photos', firstRule({ noncurrent: { transitions: [{ afterDays: 30, to: 'standard-ia' }] } })],
  ['fragile-storage-class', 'photos', firstRule({ transitions: [{ afterDays: 30, to: 'one-zone-ia' }] })],
  ['fragile-storage-class', 'scratch', { reproducible: undefined }],
  ['often-read-cold-data', 'photos', objects({ reads: [{ times: { expected: 1, per: 'week' } }] })],
  ['often-read-cold-data', 'photos', objects({ class: 'standard-ia' })],
  ['public-bucket', 'photos', { publicAccess: true }],
  ['reduced-redundancy', 'page', { objects: [{ ...sound.page.objects[0], class: 'reduced-redundancy' }] }],
  ['shared-bucket-without-policy', 'photos', { policy: undefined }],
  ['single-part-uploads', 'photos', objects({ upload: 'single' })],
  ['static-site-on-servers', 'cdn', { content: 'static' }],
  ['uncached-transfers', 'page', { objects: [{ ...sound.page.objects[0], requests: { get: 1e6 } }] }],
  ['unfinished-uploads', 'photos', firstRule({ abortUploadsAfterDays: undefined })],
  ['unlogged-bucket', 'page', { accessLogs: undefined }],
  ['unversioned-bucket', 'photos', { versioning: 'off' }],
  ['unversioned-bucket', 'logs', { versioning: 'suspended' }],
]

describe('a real design', () => {
  it('with nothing wrong fails no rule of S3, and asks nothing', async () => {
    const reviewed = await reviewOf({ resources: sound })
    for (const id of own) expect(verdictsOf(reviewed, id), id).toMatchObject({ failed: 0, unknown: 0 })
    for (const id of own) expect(verdictsOf(reviewed, id).passed, id).toBeGreaterThan(0)
  })

  it.each(DEFECTS)('with one thing wrong fails %s alone: %s %j', async (rule, address, change) => {
    const reviewed = await reviewOf({ resources: changed(address, change) })
    expect(failing(reviewed).filter((id) => own.includes(id))).toEqual([rule])
  })

  it('with readers far from the bucket and no distribution before it fails distant-readers', async () => {
    const resources = { ...changed('photos', { readers: ['europe', 'asia-pacific'] }), cdn: { ...sound.cdn, origins: ['site'] } }
    expect(failing(await reviewOf({ resources })).filter((id) => own.includes(id))).toEqual(['distant-readers'])
  })

  it('is asked what it does not say of reads, uploads and servers', async () => {
    const reviewed = await reviewOf({
      resources: {
        ...changed('photos', objects({ reads: undefined, upload: undefined })),
        cdn: { ...sound.cdn, content: undefined },
      },
    })
    for (const id of ['often-read-cold-data', 'single-part-uploads', 'static-site-on-servers'])
      expect(verdictsOf(reviewed, id), id).toMatchObject({ failed: 0, unknown: 1 })
  })
})

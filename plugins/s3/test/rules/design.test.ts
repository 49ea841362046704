import { describe, expect, it } from 'vitest'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import { type Changes, changedResources, judgeDesign, type Resources } from '../../../../test/support/rule-design.ts'
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

const objects = (change: object) => ({ objects: [{ ...sound.photos.objects[0], ...change }] })
const firstRule = (change: object) => ({ lifecycle: [{ ...lifecycle[0], ...change }] })

const own = Object.keys(plugin.rules)

const DEFECTS: readonly (readonly [rules: string, changes: Changes])[] = [
  ['ageing-data-without-lifecycle', { photos: firstRule({ transitions: undefined }) }],
  ['endless-versions', { photos: firstRule({ noncurrent: undefined }) }],
  ['endless-versions', { photos: firstRule({ noncurrent: { transitions: [{ afterDays: 30, to: 'standard-ia' }] } }) }],
  ['fragile-storage-class', { photos: firstRule({ transitions: [{ afterDays: 30, to: 'one-zone-ia' }] }) }],
  ['fragile-storage-class', { scratch: { reproducible: undefined } }],
  ['often-read-cold-data', { photos: objects({ reads: [{ times: { expected: 1, per: 'week' } }] }) }],
  ['often-read-cold-data', { photos: objects({ class: 'standard-ia' }) }],
  ['public-bucket', { photos: { publicAccess: true } }],
  ['reduced-redundancy', { page: { objects: [{ ...sound.page.objects[0], class: 'reduced-redundancy' }] } }],
  ['shared-bucket-without-policy', { photos: { policy: undefined } }],
  ['single-part-uploads', { photos: objects({ upload: 'single' }) }],
  ['static-site-on-servers', { cdn: { content: 'static' } }],
  ['uncached-transfers', { page: { objects: [{ ...sound.page.objects[0], requests: { get: 1e6 } }] } }],
  ['unfinished-uploads', { photos: firstRule({ abortUploadsAfterDays: undefined }) }],
  ['unlogged-bucket', { page: { accessLogs: undefined } }],
  ['unversioned-bucket', { photos: { versioning: 'off' } }],
  ['unversioned-bucket', { logs: { versioning: 'suspended' } }],
]

const review = (resources: Resources) => reviewOf({ resources })

judgeDesign({ own, sound, defects: DEFECTS, review, apart: ['distant-readers'] })

describe('a design', () => {
  it('with readers far from the bucket and no distribution before it fails distant-readers', async () => {
    const far = { photos: { readers: ['europe', 'asia-pacific'] }, cdn: { origins: ['site'] } }
    expect(failing(await review(changedResources(sound, far))).filter((id) => own.includes(id))).toEqual(['distant-readers'])
  })

  it('is asked what it does not say of reads, uploads and servers', async () => {
    const silent = { photos: objects({ reads: undefined, upload: undefined }), cdn: { content: undefined } }
    const reviewed = await review(changedResources(sound, silent))
    for (const id of ['often-read-cold-data', 'single-part-uploads', 'static-site-on-servers'])
      expect(verdictsOf(reviewed, id), id).toMatchObject({ failed: 0, unknown: 1 })
  })
})

import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import bucket from '../src/bucket.js'

const objects = [{ stored: 1, requests: { put: 0, get: 0 } }]
const rule = (...transitions: readonly (readonly [number, string])[]) => ({
  transitions: transitions.map(([afterDays, to]) => ({ afterDays, to })),
})
const withRule = (lifecycle: object, more: object = {}) => ({ objects: [{ ...objects[0], ...more }], lifecycle: [lifecycle] })

testResource(bucket, {
  describe,
  it,
  id: 'aws:s3:bucket',
  cases: [
    { props: { objects, name: 'ab' }, problems: ['s3.bucket-name-length'] },
    { props: { objects, name: 'a'.repeat(64) }, problems: ['s3.bucket-name-length'] },
    { props: { objects, name: 'My-Bucket' }, problems: ['s3.bucket-name-chars'] },
    { props: { objects, name: 'bucket-' }, problems: ['s3.bucket-name-chars'] },
    { props: { objects, name: 'a..b' }, problems: ['s3.bucket-name-chars'] },
    { props: { objects, name: '192.168.5.4' }, problems: ['s3.bucket-name-chars'] },
    { props: { objects, name: 'xn--bucket' }, problems: ['s3.bucket-name-chars'] },
    { props: { objects, name: 'bucket--x-s3' }, problems: ['s3.bucket-name-chars'] },
    { name: 'dots are allowed', props: { objects, name: 'netshock.co.uk' }, facts: { 'bucket.name': 'netshock.co.uk' } },
    { props: { objects: [{ ...objects[0], largestObject: '50 TB' }] }, problems: ['s3.object-size'] },
    {
      name: 'within the limit',
      props: { objects: [{ ...objects[0], largestObject: '48 TB' }] },
      lines: { 'storage.standard': '1 GB-month' },
    },
    { props: { objects: [{ ...objects[0], objectSize: '5.1 GB', upload: 'single' }] }, problems: ['s3.multipart-required'] },
    {
      props: { objects: [{ ...objects[0], objectSize: '101 MB', upload: 'single' }] },
      problems: [{ id: 's3.multipart-advised', severity: 'warn' }],
    },
    {
      name: 'one PUT is fine for less',
      props: { objects: [{ ...objects[0], objectSize: '99 MB', upload: 'single' }] },
      lines: { 'storage.standard': '1 GB-month' },
    },
    { props: { objects: [{ ...objects[0], objectSize: '1 TB', partSize: '64 MB' }] }, problems: ['s3.multipart-parts'] },
    { props: { objects: [{ ...objects[0], objectSize: '1 GB', partSize: '4 MB' }] }, problems: ['s3.multipart-part-size'] },
    { props: { objects: [{ ...objects[0], objectSize: '1 TB', partSize: '6 GB' }] }, problems: ['s3.multipart-part-size'] },
    { props: { objects: [{ ...objects[0], objectSize: { low: 0, expected: 100, high: 200 } }] }, problems: ['s3.empty-objects'] },
    { props: { objects: [{ ...objects[0], age: 10, oldest: 10 }] }, problems: ['s3.ages'] },
    { props: { objects: [{ ...objects[0], class: 'intelligent-tiering', unread: 1.5 }] }, problems: ['s3.unread'] },
    { props: withRule(rule([29, 'standard-ia'])), problems: ['s3.lifecycle-ia-30'] },
    { props: withRule(rule([60, 'glacier-flexible'], [60, 'deep-archive'])), problems: ['s3.lifecycle-order'] },
    { props: withRule(rule([30, 'glacier-flexible'], [90, 'standard-ia'])), problems: ['s3.lifecycle-order'] },
    { props: withRule(rule([30, 'standard-ia'], [50, 'glacier-flexible'])), problems: ['s3.lifecycle-minimum-stay'] },
    { props: withRule({ ...rule([30, 'standard-ia']), expireAfterDays: 30 }), problems: ['s3.lifecycle-order'] },
    {
      props: withRule({ ...rule([30, 'standard-ia']), expireAfterDays: 40 }),
      problems: [{ id: 's3.lifecycle-early-delete', severity: 'warn' }],
    },
    { props: withRule({ noncurrent: rule([10, 'one-zone-ia']) }), problems: ['s3.lifecycle-ia-30'] },
    { props: withRule({ noncurrent: { newestKept: 2 } }), problems: ['s3.lifecycle-newest-kept'] },
    { props: withRule({ prefix: 'tmp/', expireAfterDays: 3 }), problems: [{ id: 's3.lifecycle-without-objects', severity: 'warn' }] },
    {
      props: withRule(rule([30, 'standard-ia']), {
        class: 'glacier-instant',
        objectSize: '1 MB',
        requests: { put: 0, get: 0, retrieved: 0 },
      }),
      problems: [{ id: 's3.lifecycle-without-effect', severity: 'warn' }],
    },
    { props: { objects, website: { domain: 'example.com' } }, problems: ['s3.website-domain-name'] },
    { props: { objects, replication: [{ to: 'eu-central-1' }] }, problems: ['s3.replication-needs-versioning'] },
    {
      props: { objects, intelligentTiering: { archiveAfterDays: 200, deepArchiveAfterDays: 180 } },
      problems: ['s3.intelligent-tiering-order'],
    },
    { props: { objects, restores: [{ class: 'deep-archive', speed: 'expedited', gb: 1 }] }, problems: ['s3.no-expedited-restore'] },
    { name: 'a misspelt class', props: { objects: [{ stored: 1, class: 'glacier' }] }, invalid: 'class' },
  ],
})

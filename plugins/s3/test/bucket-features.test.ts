import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import bucket from '../src/bucket.js'

const quiet = { put: 0, get: 0 }

testResource(bucket, {
  describe,
  it,
  id: 'aws:s3:bucket',
  cases: [
    {
      name: 'versions: 1 GB rewritten every day for two months, the three newest noncurrent ones are kept',
      month: 2,
      props: {
        versioning: 'enabled',
        objects: [{ stored: 1, overwritten: { expected: 1, per: 'day' }, requests: quiet }],
        lifecycle: [{ noncurrent: { expireAfterDays: 1, newestKept: 3 } }],
      },
      lines: { 'storage.standard': '4 GB-month' },
      facts: { 'storage.versioning': true, 'lifecycle.expires-versions': true },
    },
    {
      name: 'versions add up without a rule: 73 GB of the first month, half of the second',
      month: 2,
      props: { versioning: 'enabled', objects: [{ stored: 1, overwritten: 73, requests: quiet }] },
      lines: { 'storage.standard': '110.5 GB-month' },
    },
    {
      name: 'without versioning rewriting keeps nothing',
      month: 2,
      props: { objects: [{ stored: 1, overwritten: 73, requests: quiet }] },
      lines: { 'storage.standard': '1 GB-month' },
    },
    {
      name: 'noncurrent versions move and expire by rules of their own: 5 days in Standard, 25 in Instant Retrieval, of 90',
      month: 4,
      props: {
        versioning: 'enabled',
        objects: [{ stored: 10, overwritten: 73, objectSize: '1 MB', requests: quiet }],
        lifecycle: [{ noncurrent: { transitions: [{ afterDays: 5, to: 'glacier-instant' }], expireAfterDays: 30 } }],
      },
      lines: {
        'storage.standard': '22 GB-month',
        'storage.glacier-instant': '60 GB-month',
        'transitions.glacier-instant': '74752 request',
        'early-delete.glacier-instant': '156 GB-month',
        'retrieval.glacier-instant': 'unknown',
      },
      problems: ['s3.lifecycle-early-delete'],
    },
    {
      name: 'an expiry in a versioned bucket leaves noncurrent versions in their class, where the least time goes on',
      month: 6,
      props: {
        versioning: 'enabled',
        objects: [{ class: 'standard-ia', added: 73, requests: { ...quiet, retrieved: 0 } }],
        lifecycle: [{ expireAfterDays: 10, noncurrent: { expireAfterDays: 15 } }],
      },
      // 2.4 GB a day: 25 days of them, and 5 more that are missing to 30.
      lines: { 'storage.standard-ia': '60 GB-month', 'early-delete.standard-ia': '12 GB-month' },
    },
    {
      name: 'what falls away from `stored` stays as noncurrent version',
      month: 2,
      props: {
        versioning: 'enabled',
        objects: [{ stored: { expected: 90, growth: '-30 GB/month' }, noncurrent: 5, requests: quiet }],
      },
      lines: { 'storage.standard': '95 GB-month' },
    },
    {
      name: 'replication: copies from now on, the requests there, the transfer, the time control',
      asOf: '2026-11-01',
      month: 2,
      region: 'us-east-1',
      props: {
        versioning: 'enabled',
        objects: [{ stored: 1000, added: 73, objectSize: '1 MB', requests: quiet }],
        replication: [{ to: 'us-west-2', class: 'standard-ia', timeControl: true }],
      },
      lines: {
        'storage.standard': '1109.5 GB-month',
        'replication.0.storage.standard-ia': '109.5 GB-month',
        'replication.0.requests.put.standard-ia': { quantity: '74752 request', where: { usagetype: 'Requests-SIA-Tier1' } },
        'replication.0.transfer': { quantity: '73 GB', offer: 'AWSDataTransfer', where: { toRegionCode: 'us-west-2' } },
        'replication.0.time-control': { quantity: '73 GB', where: { usagetype: 'S3RTC-Out-Bytes' } },
      },
      facts: { 'backup.other-region': true, 'backup.copies': ['us-west-2'] },
    },
    {
      name: 'replication of what is there is paid in the first month, with rules of the destination',
      props: {
        versioning: 'enabled',
        objects: [{ stored: 1000, age: 365, objectSize: '1 MB', requests: quiet }],
        replication: [
          { to: 'eu-west-1', prefix: 'other/', existing: true },
          { to: 'eu-west-1', existing: true, lifecycle: [{ transitions: [{ afterDays: 0, to: 'deep-archive' }] }] },
        ],
      },
      lines: {
        'storage.standard': '1000 GB-month',
        'replication.1.storage.deep-archive': '1000 GB-month',
        'replication.1.archive-index.deep-archive': '31.25 GB-month',
        'replication.1.archive-names': '7.8125 GB-month',
        'replication.1.requests.put.standard': '1024000 request',
        'replication.1.transitions.deep-archive': '1024000 request',
      },
      facts: { 'backup.other-region': false },
    },
    {
      name: 'replication out of infrequent access pays for reading',
      props: {
        versioning: 'enabled',
        objects: [{ class: 'standard-ia', added: 10, objectSize: '1 MB', requests: { ...quiet, retrieved: 0 } }],
        replication: [{ to: 'eu-west-1', class: 'standard' }],
      },
      lines: {
        'storage.standard-ia': '5 GB-month',
        'replication.0.storage.standard': '5 GB-month',
        'replication.0.requests.put.standard': '10240 request',
        'retrieval.standard-ia': '10 GB',
      },
    },
    {
      name: 'inventory, analytics and Storage Lens count the objects, or those given',
      props: {
        objects: [{ stored: 100, objectSize: '1 MB', requests: quiet }],
        inventory: { frequency: 'daily' },
        analytics: { objects: 5000 },
        storageLens: {},
        batch: { jobs: 2, objects: 1000, manifestObjects: 2000 },
        objectTags: 10000,
      },
      lines: {
        'storage.standard': '100 GB-month',
        inventory: { quantity: '3114666.666666666666666666666666666666667 object', where: { usagetype: 'Inventory-ObjectsListed' } },
        analytics: '5000 object',
        'storage-lens': { quantity: '102400 object', pool: 'AmazonS3.StorageLens-ObjCount' },
        'batch.jobs': '2 execution',
        'batch.objects': '1000 object',
        'batch.manifests': '2000 object',
        tags: '10000 tag-month',
      },
    },
    {
      name: 'S3 Select by class',
      props: {
        objects: [{ stored: 1, requests: quiet }],
        select: [
          { scanned: 10, returned: 1 },
          { class: 'glacier-instant', scanned: 20, returned: 2 },
        ],
      },
      lines: {
        'storage.standard': '1 GB-month',
        'select.0.scanned': { quantity: '10 GB', where: { usagetype: 'Select-Scanned-Bytes' } },
        'select.0.returned': { quantity: '1 GB', where: { usagetype: 'Select-Returned-Bytes' } },
        'select.1.scanned': { quantity: '20 GB', where: { usagetype: 'Select-Scanned-GIR-Bytes' } },
        'select.1.returned': { quantity: '2 GB', where: { usagetype: 'Select-Returned-GIR-Bytes' } },
      },
    },
    {
      name: 'keys of KMS cost requests, two layers each GB',
      props: {
        objects: [{ stored: 1, requests: quiet }],
        encryption: 'dsse-kms',
        bucketKey: true,
        kmsRequests: 5000,
        dualLayer: { encrypted: 10, decrypted: 20 },
      },
      lines: {
        'storage.standard': '1 GB-month',
        'encryption.kms-requests': { quantity: '5000 request', offer: 'awskms' },
        'encryption.encrypted': { quantity: '10 GB', where: { usagetype: 'S3DSSE-In-Bytes' } },
        'encryption.decrypted': { quantity: '20 GB', where: { usagetype: 'S3DSSE-Out-Bytes' } },
      },
      facts: { 'storage.encryption': 'dsse-kms' },
    },
    {
      name: 'a website is its requests; notifications cost at their targets',
      props: {
        name: 'www.example.com',
        objects: [{ stored: 1, requests: { put: 10, get: 1000000 } }],
        website: { domain: 'www.example.com' },
        publicAccess: true,
        events: [{ on: 'created', to: 'thumbnails' }],
      },
      related: { thumbnails: { type: 'aws:lambda:function' } },
      lines: { 'storage.standard': '1 GB-month', 'requests.put.standard': '10 request', 'requests.get.standard': '1000000 request' },
      facts: {
        'bucket.name': 'www.example.com',
        'website.enabled': true,
        'website.domain': 'www.example.com',
        'network.public': true,
        'logging.access': false,
        'events.targets': ['thumbnails'],
      },
    },
  ],
})

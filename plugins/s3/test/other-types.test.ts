import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import directoryBucket from '../src/directory-bucket.js'
import vault from '../src/vault.js'

testResource(directoryBucket, {
  describe,
  it,
  id: 'aws:s3:directory-bucket',
  cases: [
    {
      name: 'storage, requests, every GB written and read',
      props: {
        name: 'cache--euw1-az1--x-s3',
        zone: 'a',
        objects: [{ stored: 100, added: 73, objectSize: '1 MB', lifetimeDays: 10, reads: [{ times: 2 }], requests: { list: 50 } }],
      },
      month: 2,
      lines: {
        // 2.4 GB a day for ten days; what was there is gone.
        'storage.express-one-zone': { quantity: '24 GB-month', where: { usagetype: 'TimedStorage-XZ-ByteHrs' } },
        'requests.put.express-one-zone': { quantity: '74752 request', where: { usagetype: 'Requests-XZ-Tier1' } },
        'requests.list': { quantity: '50 request', where: { usagetype: 'Requests-XZ-Tier1' } },
        'requests.get.express-one-zone': { quantity: '49152 request', where: { usagetype: 'Requests-XZ-Tier2' } },
        'retrieval.express-one-zone': { quantity: '48 GB', where: { usagetype: 'Retrieval-XZ' } },
        upload: { quantity: '73 GB', where: { usagetype: 'Upload-XZ' } },
      },
      facts: { 'availability.zone-count': 1, 'availability.zones': ['a'], 'bucket.name': 'cache--euw1-az1--x-s3' },
    },
    {
      name: 'until 2025-04 only what a request had above 512 KB',
      asOf: '2025-04-09',
      props: { objects: [{ stored: 1, overwritten: 100, objectSize: '1 MB', requests: { get: 0, retrieved: 0, put: 0 } }] },
      lines: {
        'storage.express-one-zone': { quantity: '1 GB-month', price: 'unknown' },
        upload: { quantity: '50 GB', price: 'unknown' },
      },
    },
    {
      name: 'what nobody gave depends on usage',
      props: { objects: [{ stored: 10 }], encryption: 'sse-kms' },
      lines: {
        'storage.express-one-zone': '10 GB-month',
        'requests.put.express-one-zone': 'unknown',
        'requests.get.express-one-zone': 'unknown',
        'retrieval.express-one-zone': 'unknown',
        upload: 'unknown',
        'encryption.kms-requests': 'unknown',
      },
    },
    {
      name: 'rules delete',
      month: 3,
      props: {
        objects: [{ prefix: 'tmp/', added: 73, requests: { put: 0, get: 0, retrieved: 0 } }],
        lifecycle: [{ prefix: 'tmp/', expireAfterDays: 5 }],
      },
      lines: { 'storage.express-one-zone': '12 GB-month', upload: '73 GB' },
    },
    { props: { objects: [{ stored: 1, objectSize: 0 }] }, problems: ['s3.empty-objects'] },
    { props: { objects: [{ stored: 1 }], name: 'cache' }, problems: ['s3.directory-bucket-name'] },
  ],
})

const closed = [{ id: 'glacier.closed-to-new-customers', severity: 'warn' }] as const

testResource(vault, {
  describe,
  it,
  id: 'aws:glacier:vault',
  cases: [
    {
      name: 'each archive carries an index of 32 KB',
      asOf: '2025-12-01',
      props: { stored: 1000, archiveSize: '1 MB', uploads: 0 },
      lines: {
        storage: { quantity: '1000 GB-month', offer: 'AmazonGlacier' },
        'archive-index': '31.25 GB-month',
        'requests.upload': '0 request',
      },
    },
    {
      name: 'uploads, early deletion, retrievals by speed',
      props: {
        stored: 0,
        added: 73,
        archiveSize: '1 GB',
        deletedEarly: { gb: 73, afterDays: 80 },
        retrievals: [
          { gb: 10, requests: 1 },
          { speed: 'expedited', gb: 20, requests: 2 },
          { speed: 'bulk', gb: 30, requests: 3 },
        ],
        expeditedCapacity: 1,
      },
      lines: {
        storage: '36.5 GB-month',
        'archive-index': '0.00111389160156250 GB-month',
        'requests.upload': '73 request',
        'early-delete': '24 GB-month',
        'retrievals.0.requests': '1 request',
        'retrievals.0.data': { quantity: '10 GB', where: { usagetype: 'Standard-Retrieval-Bytes' } },
        'retrievals.1.requests': '2 request',
        'retrievals.1.data': { quantity: '20 GB', where: { usagetype: 'Expedited-Retrieval-Bytes' } },
        'retrievals.2.requests': '3 request',
        'retrievals.2.data': { quantity: '30 GB', where: { meter: 'bulk-retrieval-per-gb' } },
        'expedited-capacity': '1 unit',
      },
      problems: closed,
    },
    {
      name: 'growth is uploaded at the start of a month',
      month: 2,
      props: { stored: { expected: 100, growth: '10 GB/month' }, archiveSize: '1 GB', locked: true },
      lines: { storage: '110 GB-month', 'archive-index': '0.003356933593750 GB-month', 'requests.upload': '10 request' },
      problems: closed,
      facts: { 'storage.object-lock': true },
    },
    { asOf: '2025-12-01', props: { stored: 1, archiveSize: 0 }, problems: ['s3.empty-objects'] },
  ],
})

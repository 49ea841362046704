import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import bucket from '../src/bucket.js'

/** Requests that a case does not care about. */
const quiet = { put: 0, get: 0 }
const one = (set: object, more: object = {}) => ({ objects: [{ requests: quiet, ...set }], ...more })

testResource(bucket, {
  describe,
  it,
  id: 'aws:s3:bucket',
  cases: [
    {
      name: 'what nobody gave depends on usage',
      props: { objects: [{ stored: 100 }] },
      lines: {
        'storage.standard': {
          quantity: '100 GB-month',
          where: { usagetype: 'TimedStorage-ByteHrs' },
          pool: 'AmazonS3.TimedStorage-ByteHrs',
        },
        'requests.put.standard': 'unknown',
        'requests.get.standard': 'unknown',
      },
      facts: {
        'storage.types': ['standard'],
        'storage.encrypted': true,
        'storage.versioning': false,
        'availability.zone-count': 3,
        'network.public': false,
        'storage.durability-percent': 99.999999999,
      },
    },
    {
      name: 'growth is what is stored in each month',
      props: one({ stored: { expected: 4000, growth: '300 GB/month' } }),
      month: 12,
      lines: { 'storage.standard': '7300 GB-month' },
    },
    {
      name: 'additions come evenly: half of a month counts in the first',
      props: one({ stored: 1000, added: 100 }),
      lines: { 'storage.standard': '1050 GB-month' },
    },
    { name: 'and all of it later', month: 12, props: one({ stored: 1000, added: 100 }), lines: { 'storage.standard': '2150 GB-month' } },
    {
      name: 'a PUT for each object that is added or rewritten',
      props: { objects: [{ added: 10, overwritten: 5, objectSize: '1 MB', requests: { get: 0 } }] },
      lines: {
        'storage.standard': '5 GB-month',
        'requests.put.standard': { quantity: '15360 request', where: { usagetype: 'Requests-Tier1' } },
      },
    },
    {
      name: 'a multipart upload is begun, sent in parts and completed',
      props: { objects: [{ added: 10, objectSize: '100 MB', partSize: '8 MB', requests: { get: 0 } }] },
      // 102.4 objects of 13 parts, begun and completed.
      lines: { 'storage.standard': '5 GB-month', 'requests.put.standard': '1536 request' },
    },
    {
      name: 'into an archive only the completion costs what the archive asks',
      props: { objects: [{ class: 'glacier-flexible', added: 8, objectSize: '1 GB', partSize: '128 MB', requests: { get: 0 } }] },
      lines: {
        'storage.glacier-flexible': '4 GB-month',
        // 4 objects in the mean, 32 KB and 8 KB each
        'archive-index.glacier-flexible': { quantity: '0.0001220703125 GB-month', where: { usagetype: 'TimedStorage-GlacierByteHrs' } },
        'archive-names': { quantity: '0.000030517578125 GB-month', where: { usagetype: 'TimedStorage-ByteHrs' } },
        'requests.put.standard': '72 request',
        'requests.put.glacier-flexible': { quantity: '8 request', where: { usagetype: 'Requests-GLACIER-Tier1' } },
      },
    },
    {
      name: 'requests of each kind by class',
      props: {
        objects: [{ class: 'standard-ia', stored: 10, requests: { put: 1000, list: 200, get: 3000, retrieved: 50, transitions: 70 } }],
      },
      lines: {
        'storage.standard-ia': '10 GB-month',
        'requests.put.standard-ia': { quantity: '1000 request', where: { usagetype: 'Requests-SIA-Tier1' } },
        'requests.list': { quantity: '200 request', where: { usagetype: 'Requests-Tier1' } },
        'requests.get.standard-ia': { quantity: '3000 request', where: { usagetype: 'Requests-SIA-Tier2' } },
        'retrieval.standard-ia': { quantity: '50 GB', where: { usagetype: 'Retrieval-SIA' } },
        'transitions.standard-ia': { quantity: '70 request', where: { operation: 'S3-SIATransition' } },
      },
    },
    {
      name: 'small objects are billed as 128 KB',
      props: { objects: [{ class: 'one-zone-ia', stored: 10, objectSize: 32, requests: { ...quiet, retrieved: 0 } }] },
      lines: { 'storage.one-zone-ia': '10 GB-month', 'small-objects.one-zone-ia': '30 GB-month' },
      facts: { 'availability.zone-count': 1 },
    },
    {
      name: 'every other class that objects are written into',
      props: {
        objects: [
          { class: 'glacier-instant', stored: 10, requests: { put: 1, get: 2, retrieved: 3 } },
          { class: 'reduced-redundancy', stored: 10, requests: { put: 1, get: 2 } },
          { class: 'deep-archive', stored: 40, objectSize: '1 MB', requests: { put: 1, get: 2 } },
        ],
      },
      lines: {
        'storage.glacier-instant': { quantity: '10 GB-month', where: { usagetype: 'TimedStorage-GIR-ByteHrs' } },
        'requests.put.glacier-instant': { quantity: '1 request', where: { usagetype: 'Requests-GIR-Tier1' } },
        'requests.get.glacier-instant': { quantity: '2 request', where: { usagetype: 'Requests-GIR-Tier2' } },
        'retrieval.glacier-instant': { quantity: '3 GB', where: { usagetype: 'Retrieval-SIA-GIR' } },
        'storage.reduced-redundancy': { quantity: '10 GB-month', pool: 'AmazonS3.TimedStorage-RRS-ByteHrs' },
        'requests.put.reduced-redundancy': { quantity: '1 request', where: { usagetype: 'Requests-Tier1' } },
        'requests.get.reduced-redundancy': { quantity: '2 request', where: { usagetype: 'Requests-Tier2' } },
        'storage.deep-archive': { quantity: '40 GB-month', offer: 'AmazonS3GlacierDeepArchive' },
        'archive-index.deep-archive': '1.25 GB-month',
        'archive-names': '0.3125 GB-month',
        'requests.put.deep-archive': { quantity: '1 request', where: { usagetype: 'Requests-GDA-Tier1' } },
        'requests.get.deep-archive': { quantity: '2 request', where: { usagetype: 'Requests-GDA-Tier2' } },
      },
      facts: { 'storage.durability-percent': 99.99 },
    },
    {
      name: 'Intelligent-Tiering needs to know what is read',
      props: one({ class: 'intelligent-tiering', stored: 100, objectSize: '1 MB' }),
      lines: { 'storage.int-frequent': 'unknown', 'storage.int-infrequent': 'unknown', monitoring: 'unknown' },
    },
    {
      name: 'Intelligent-Tiering after a year: what nobody reads lies in the archive tiers that are on',
      month: 13,
      props: one(
        { class: 'intelligent-tiering', stored: 100, unread: '75%', objectSize: '1 MB' },
        { intelligentTiering: { archiveAfterDays: 120, deepArchiveAfterDays: 365 } },
      ),
      lines: {
        'storage.int-frequent': '25 GB-month',
        'storage.int-deep-archive': '75 GB-month',
        'archive-index.int-deep-archive': '2.34375 GB-month',
        'archive-names': '0.5859375 GB-month',
        monitoring: { quantity: '102400 object', where: { usagetype: 'Monitoring-Automation-INT' } },
      },
    },
    {
      name: 'Intelligent-Tiering does not watch small objects',
      month: 6,
      props: one({ class: 'intelligent-tiering', stored: 100, unread: '75%', objectSize: 64 }),
      lines: { 'storage.int-frequent': '100 GB-month' },
    },
    {
      name: 'what was written evenly over the last 73 days comes to that age evenly',
      props: one(
        { stored: 730, age: 0, oldest: 73, objectSize: '1 MB' },
        { lifecycle: [{ transitions: [{ afterDays: 73, to: 'glacier-instant' }] }] },
      ),
      month: 1,
      // It comes to 73 days evenly over the first 73 days: 10 GB a day, 304 1/6 GB in the month, half of them in the mean.
      lines: {
        'storage.standard': '577.9166666666666666666666666666666666667 GB-month',
        'storage.glacier-instant': '152.0833333333333333333333333333333333333 GB-month',
        'transitions.glacier-instant': '311466.6666666666666666666666666666666667 request',
        'retrieval.glacier-instant': 'unknown',
      },
    },
    {
      name: 'rules hold for their prefix only',
      month: 3,
      props: {
        objects: [
          { prefix: 'archive/2026/', stored: 10, objectSize: '1 MB', requests: quiet },
          { prefix: 'live/', stored: 20, objectSize: '1 MB', requests: quiet },
        ],
        lifecycle: [{ prefix: 'archive/', transitions: [{ afterDays: 1, to: 'glacier-flexible' }] }],
      },
      lines: {
        'storage.glacier-flexible': '10 GB-month',
        'archive-index.glacier-flexible': '0.3125 GB-month',
        'archive-names': '0.078125 GB-month',
        'storage.standard': '20 GB-month',
      },
    },
    {
      name: 'objects below 128 KB do not move',
      month: 3,
      props: one({ stored: 10, objectSize: 100 }, { lifecycle: [{ transitions: [{ afterDays: 1, to: 'glacier-flexible' }] }] }),
      lines: { 'storage.standard': '10 GB-month' },
      problems: [{ id: 's3.lifecycle-small-objects', severity: 'warn' }],
    },
    {
      name: 'until 2024-09 they went to the archives',
      asOf: '2024-08-31',
      month: 3,
      props: one({ stored: 10, objectSize: 100 }, { lifecycle: [{ transitions: [{ afterDays: 1, to: 'glacier-flexible' }] }] }),
      lines: {
        'storage.glacier-flexible': { quantity: '10 GB-month', price: 'unknown' },
        'archive-index.glacier-flexible': { quantity: '3.2 GB-month', price: 'unknown' },
        'archive-names': { quantity: '0.8 GB-month', price: 'unknown' },
      },
      problems: ['s3.lifecycle-small-objects'],
    },
    {
      name: 'unless the rule says a size of its own',
      month: 3,
      props: one({ stored: 10, objectSize: 64 }, { lifecycle: [{ minimumKb: 10, transitions: [{ afterDays: 30, to: 'standard-ia' }] }] }),
      lines: { 'storage.standard-ia': '10 GB-month', 'small-objects.standard-ia': '10 GB-month', 'retrieval.standard-ia': 'unknown' },
    },
    {
      name: 'each scenario of the size goes its own way',
      month: 3,
      props: one(
        { stored: 10, objectSize: { low: 100, expected: 200, high: 4000 } },
        { lifecycle: [{ maximumKb: 1000, minimumKb: 128, transitions: [{ afterDays: 1, to: 'glacier-instant' }] }] },
      ),
      lines: {
        'storage.standard': { quantity: { low: '10', expected: '0', high: '10', unit: 'GB-month' } },
        'storage.glacier-instant': { quantity: { low: '0', expected: '10', high: '0', unit: 'GB-month' } },
        'retrieval.glacier-instant': 'unknown',
      },
    },
    {
      name: 'what expires early is billed for the rest: 20 of 30 days of 73 GB a month',
      month: 6,
      props: one(
        { added: 73, objectSize: '1 MB', requests: { ...quiet, retrieved: 0 } },
        { lifecycle: [{ transitions: [{ afterDays: 73, to: 'standard-ia' }], expireAfterDays: 83 }] },
      ),
      // 73 GB in 730 hours is 2.4 GB a day.
      lines: {
        'storage.standard': '175.2 GB-month',
        'storage.standard-ia': '24 GB-month',
        'transitions.standard-ia': '74752 request',
        'early-delete.standard-ia': { quantity: '48 GB-month', where: { usagetype: 'TimedStorage-SIA-ByteHrs' } },
      },
      problems: ['s3.lifecycle-early-delete'],
    },
    {
      name: 'what the application deletes early too',
      month: 3,
      props: one({ class: 'glacier-instant', added: 73, lifetimeDays: 30, requests: { ...quiet, retrieved: 0 } }),
      lines: { 'storage.glacier-instant': '72 GB-month', 'early-delete.glacier-instant': '144 GB-month' },
    },
    {
      name: 'when what is stored falls, the oldest is deleted, here after one of three months',
      month: 2,
      props: one({
        class: 'glacier-instant',
        stored: { expected: 90, growth: '-30 GB/month' },
        objectSize: '1 MB',
        requests: { ...quiet, retrieved: 0 },
      }),
      // 90 days less 730 hours, of 30 GB.
      lines: {
        'storage.glacier-instant': '60 GB-month',
        'early-delete.glacier-instant': '58.76712328767123287671232876712328767123 GB-month',
      },
    },
    {
      name: 'rewriting every 15 days bills 30 days of infrequent access',
      props: one({ class: 'standard-ia', stored: 73, overwritten: 146, requests: { ...quiet, retrieved: 0 } }),
      lines: { 'storage.standard-ia': '73 GB-month', 'early-delete.standard-ia': '71 GB-month' },
    },
    {
      name: 'reads by age bill requests and retrieval where the objects are',
      month: 2,
      props: one(
        {
          stored: 100,
          objectSize: '1 MB',
          reads: [
            { untilDay: 30, times: 8 },
            { fromDay: 30, times: { expected: 2, per: 'month' } },
          ],
        },
        { lifecycle: [{ transitions: [{ afterDays: 30, to: 'standard-ia' }] }] },
      ),
      lines: {
        'storage.standard-ia': '100 GB-month',
        'requests.get.standard-ia': '204800 request',
        'retrieval.standard-ia': '200 GB',
      },
    },
    {
      name: 'reads of archived objects are restores',
      props: one({
        class: 'glacier-flexible',
        stored: 73,
        objectSize: '1 MB',
        reads: [{ times: 0.5, speed: 'bulk', restoredDays: 5 }],
      }),
      lines: {
        'storage.glacier-flexible': '73 GB-month',
        'archive-index.glacier-flexible': '2.28125 GB-month',
        'archive-names': '0.5703125 GB-month',
        'restores.glacier-flexible.bulk.requests': { quantity: '37376 request', where: { meter: 'restore-request-bulk' } },
        'restores.glacier-flexible.bulk.data': { quantity: '36.5 GB', where: { usagetype: 'Bulk-Retrieval-Bytes' } },
        'restores.copies': { quantity: '6 GB-month', where: { usagetype: 'TimedStorage-ByteHrs' } },
      },
    },
    {
      name: 'restores by class and speed',
      region: 'us-east-1',
      props: one(
        { stored: 1 },
        {
          restores: [
            { class: 'glacier-flexible', speed: 'expedited', gb: 10, requests: 2, keptDays: 1 },
            { class: 'deep-archive', gb: 20, requests: 3, keptDays: 1 },
            { class: 'intelligent-tiering', speed: 'expedited', gb: 30, requests: 4 },
            { class: 'intelligent-tiering', speed: 'bulk', gb: 40, requests: 5 },
          ],
          expeditedCapacity: 2,
        },
      ),
      lines: {
        'storage.standard': '1 GB-month',
        'restores.glacier-flexible.expedited.requests': '2 request',
        'restores.glacier-flexible.expedited.data': { quantity: '10 GB', where: { usagetype: 'Expedited-Retrieval-Bytes' } },
        'restores.deep-archive.standard.requests': { quantity: '3 request', where: { operation: 'DeepArchiveRestoreObject' } },
        'restores.deep-archive.standard.data': { quantity: '20 GB', where: { usagetype: 'Standard-Retrieval-Bytes' } },
        'restores.copies': '0.9863013698630136986301369863013698630137 GB-month',
        'restores.intelligent-tiering.expedited.requests': '4 request',
        'restores.intelligent-tiering.expedited.data': '30 GB',
        'expedited-capacity': { quantity: '2 unit', offer: 'AmazonGlacier' },
      },
    },
    {
      name: 'incomplete uploads stay until a rule aborts them',
      month: 12,
      props: one({ stored: 1, abandoned: 73 }, { lifecycle: [{ abortUploadsAfterDays: 5 }] }),
      lines: { 'storage.standard': '1 GB-month', 'incomplete-uploads.standard': '12 GB-month' },
      facts: { 'lifecycle.aborts-uploads': true },
    },
    {
      name: 'and for good where there is none; parts for an archive are staged',
      month: 2,
      props: one({ class: 'glacier-flexible', stored: 0, abandoned: 10 }),
      lines: { 'incomplete-uploads.glacier-flexible': { quantity: '15 GB-month', where: { usagetype: 'TimedStorage-GlacierStaging' } } },
    },
  ],
})

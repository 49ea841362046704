import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import bucket from '../src/bucket.js'

const priced = ['aws:network:connection']
const objects = [{ stored: 100, requests: { put: 1, get: 1 } }]

testResource(bucket, {
  describe,
  it,
  id: 'aws:s3:bucket',
  cases: [
    { name: 'nothing said of requests', props: { objects: [{ stored: 100 }] }, priced, omissions: ['bucket-requests'] },
    {
      name: 'two sets, one written',
      props: { objects: [{ stored: 1 }, { added: 5, objectSize: 1 }] },
      priced,
      omissions: ['bucket-requests'],
    },
    { name: 'all said', props: { objects, encryption: 'sse-kms', kmsRequests: 5 }, priced, omissions: [] },
    { name: 'a KMS key', props: { objects, encryption: 'sse-kms' }, omissions: ['kms-requests'] },
    { name: 'a KMS key with a bucket key', props: { objects, encryption: 'sse-kms', bucketKey: true }, omissions: ['kms-requests'] },
    { name: 'public', props: { objects, publicAccess: true }, priced, omissions: ['internet-traffic'] },
  ],
})

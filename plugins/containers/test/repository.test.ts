import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import repository from '../src/repository.js'

testResource(repository, {
  describe,
  it,
  id: 'aws:ecr:repository',
  // The prices of the archive were seen in 2026-10.
  asOf: '2026-11-01',
  cases: [
    {
      name: 'images kept',
      props: { storage: 50, scanning: 'basic', immutableTags: true },
      region: 'us-east-1',
      lines: { storage: { quantity: '50 GB-month', charge: 'recurring', where: { usagetype: 'TimedStorage-ByteHrs' } } },
      facts: { 'network.public': false, 'scanning.kind': 'basic', 'storage.immutable': true, 'storage.encrypted': true },
    },
    {
      name: 'the archive',
      props: { storage: 10, archive: { storage: 500, retrieved: 20 } },
      region: 'ap-northeast-2',
      lines: { storage: '10 GB-month', 'archive.storage': '500 GB-month', 'archive.retrieved': { quantity: '20 GB', charge: 'usage' } },
    },
    {
      name: 'restores that nobody counted',
      props: { storage: 10, archive: { storage: 500 } },
      region: 'ap-northeast-2',
      lines: { storage: '10 GB-month', 'archive.storage': '500 GB-month', 'archive.retrieved': 'unknown' },
    },
    {
      name: 'the public gallery, whose price no source has',
      props: { storage: 10, visibility: 'public' },
      region: 'us-east-1',
      lines: { storage: { quantity: '10 GB-month', offer: 'AmazonECRPublic', price: 'unknown' } },
      facts: { 'network.public': true },
    },
    { props: {}, invalid: 'storage' },
  ],
})

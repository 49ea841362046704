import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import efs from '../src/efs.js'

testResource(efs, {
  describe,
  it,
  id: 'aws:efs:file-system',
  cases: [
    {
      name: 'elastic throughput bills what is read and written',
      props: { storage: { standard: 500 }, read: 300, written: 100 },
      region: 'us-east-1',
      lines: {
        storage: { quantity: '500 GB-month', charge: 'recurring', where: { usagetype: 'TimedStorage-ByteHrs' } },
        reads: { quantity: '300 GB', charge: 'usage', where: { meter: 'elastic.read' } },
        writes: { quantity: '100 GB', where: { meter: 'elastic.write' } },
      },
      facts: { 'availability.multi-zone': true, 'storage.encrypted': true, 'throughput.mode': 'elastic', 'backups.enabled': false },
      problems: [],
    },
    {
      name: 'which nobody counted',
      props: { storage: { standard: 500 } },
      lines: { storage: '500 GB-month', reads: 'unknown', writes: 'unknown' },
    },
    {
      name: 'colder classes and the access to them',
      props: {
        storage: { standard: 100, infrequentAccess: 400, archive: 1000 },
        read: 50,
        written: 20,
        infrequentAccess: { read: 10, written: 5 },
        archive: { read: 2 },
      },
      lines: {
        storage: '100 GB-month',
        'infrequent-access': { quantity: '400 GB-month', where: { meter: 'infrequent-access-et-storage-gb-mo' } },
        archive: { quantity: '1000 GB-month', where: { meter: 'archive-storage-gb-mo' } },
        reads: '50 GB',
        writes: '20 GB',
        'infrequent-access.reads': { quantity: '10 GB', where: { storageClass: 'Infrequent Access', accessType: 'Read' } },
        'infrequent-access.writes': '5 GB',
        'archive.reads': '2 GB',
        'archive.writes': 'unknown',
      },
      facts: { 'storage.classes': ['standard', 'infrequent-access', 'archive'] },
    },
    {
      name: 'provisioned throughput above what storage includes',
      props: {
        storage: { standard: 230, infrequentAccess: 10 },
        throughput: 'provisioned',
        provisionedThroughput: 100,
        infrequentAccess: { read: 1, written: 0 },
      },
      lines: {
        storage: '230 GB-month',
        'infrequent-access': { quantity: '10 GB-month', where: { usagetype: 'IATimedStorage-ByteHrs' } },
        throughput: { quantity: '88.5 MiBps-month', where: { usagetype: 'ProvisionedTP-MiBpsHrs' } },
        'infrequent-access.reads': '1 GB',
        'infrequent-access.writes': '0 GB',
      },
    },
    {
      name: 'never less than nothing',
      props: { storage: { standard: 5000 }, throughput: 'provisioned', provisionedThroughput: 100 },
      lines: { storage: '5000 GB-month', throughput: '0 MiBps-month' },
    },
    {
      name: 'bursting throughput in one zone',
      props: {
        storage: { standard: 100, infrequentAccess: 50 },
        throughput: 'bursting',
        availability: 'one-zone',
        infrequentAccess: { read: 5, written: 5 },
      },
      region: 'us-east-1',
      lines: {
        storage: { quantity: '100 GB-month', where: { usagetype: 'TimedStorage-Z-ByteHrs' } },
        'infrequent-access': { quantity: '50 GB-month', where: { usagetype: 'IATimedStorage-Z-ByteHrs' } },
        'infrequent-access.reads': '5 GB',
        'infrequent-access.writes': '5 GB',
      },
      facts: { 'availability.multi-zone': false, 'availability.zone-count': 1 },
    },
    { props: { storage: { standard: 1 }, throughput: 'provisioned' }, problems: ['efs.no-throughput'] },
    { props: { storage: { standard: 1 }, provisionedThroughput: 10 }, problems: ['efs.throughput-not-provisioned'] },
    { props: { storage: { standard: 1 }, throughput: 'bursting', read: 10 }, problems: ['efs.data-not-billed'] },
    { props: { storage: { archive: 1 }, throughput: 'bursting' }, problems: ['efs.archive-needs-elastic'] },
    { props: { storage: { archive: 1 }, availability: 'one-zone' }, problems: ['efs.archive-needs-elastic'] },
    { props: { storage: { standard: 1 } }, asOf: '2020-01-01', problems: ['efs.not-yet'] },
    {
      props: { storage: { standard: 1, infrequentAccess: 1 }, throughput: 'bursting', availability: 'one-zone' },
      asOf: '2019-01-01',
      problems: ['efs.not-yet', 'efs.not-yet'],
    },
    { props: {}, invalid: 'storage' },
  ],
})

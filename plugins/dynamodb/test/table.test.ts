import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import table from '../src/table.js'

/** On weekdays from 8 to 20 o'clock; 60 of 168 hours. */
const office = (value: number, otherwise: number) => ({ weekly: [{ days: 'mon-fri', hours: '08-20', value }], otherwise })

testResource(table, {
  describe,
  it,
  id: 'aws:dynamodb:table',
  cases: [
    {
      name: 'on demand, by requests and the size of items',
      props: { stored: 100, itemSize: 5, reads: { requests: 1000000 }, writes: { requests: 200000 } },
      lines: {
        writes: { quantity: '1000000 WriteRequestUnit', charge: 'usage', where: { group: 'DDB-WriteUnits' } },
        reads: { quantity: '1000000 ReadRequestUnit', where: { group: 'DDB-ReadUnits' } },
        storage: {
          quantity: '100 GB-month',
          charge: 'recurring',
          pool: 'AmazonDynamoDB.storage',
          where: { usagetype: 'TimedStorage-ByteHrs' },
        },
      },
      facts: { 'table.mode': 'on-demand', 'backup.automated': false, 'storage.encrypted': true, 'scaling.automatic': true },
    },
    {
      name: 'strong reads count twice as much, transactions twice again',
      props: {
        stored: 1,
        itemSize: 1,
        reads: { requests: 1000, consistency: 'transactional' },
        writes: { requests: 1000, transactional: true },
        globalIndexes: [
          { name: 'by-day', stored: 1, itemSize: 0.2, reads: { requests: 1000, consistency: 'strong' }, writes: { units: 7 } },
        ],
      },
      lines: {
        writes: '2000 WriteRequestUnit',
        reads: '2000 ReadRequestUnit',
        storage: '1 GB-month',
        'indexes.by-day.writes': '7 WriteRequestUnit',
        'indexes.by-day.reads': '1000 ReadRequestUnit',
        'indexes.by-day.storage': '1 GB-month',
      },
      facts: { 'table.global-indexes': 1 },
    },
    { name: 'usage that nobody gave is unknown', props: {}, lines: { writes: 'unknown', reads: 'unknown', storage: 'unknown' } },
    {
      name: 'provisioned',
      props: { mode: 'provisioned', stored: 1, capacity: { read: 30, write: 20 } },
      lines: {
        'write-capacity': { quantity: '14600 WriteCapacityUnit-hour', where: { usagetype: 'WriteCapacityUnit-Hrs' } },
        'read-capacity': { quantity: '21900 ReadCapacityUnit-hour', where: { usagetype: 'ReadCapacityUnit-Hrs' } },
        storage: '1 GB-month',
      },
      facts: { 'scaling.automatic': false },
    },
    {
      name: 'capacity on a schedule, in whole units',
      props: { mode: 'provisioned', stored: 1, capacity: { read: office(16.2, 10), write: 1 } },
      lines: {
        'write-capacity': '730 WriteCapacityUnit-hour',
        'read-capacity': '9125 ReadCapacityUnit-hour',
        storage: '1 GB-month',
      },
    },
    {
      name: 'auto scaling follows what is consumed, within its bounds',
      props: {
        mode: 'provisioned',
        stored: 1,
        autoscaling: {
          read: { consumed: office(70, 7), minimum: 30, maximum: 500 },
          write: { consumed: 400, minimum: 1, maximum: 500, utilization: 50 },
        },
      },
      lines: {
        // 100 units in 60 hours of the week, 30 in 108: 55 on average.
        'read-capacity': '40150 ReadCapacityUnit-hour',
        'write-capacity': '365000 WriteCapacityUnit-hour',
        storage: '1 GB-month',
      },
      facts: { 'scaling.automatic': true },
    },
    {
      name: 'infrequent access',
      props: { class: 'standard-ia', stored: 1, reads: { units: 1 }, writes: { units: 1 } },
      lines: {
        writes: { quantity: '1 WriteRequestUnit', where: { usagetype: 'IA-WriteRequestUnits' } },
        reads: { quantity: '1 ReadRequestUnit', where: { usagetype: 'IA-ReadRequestUnits' } },
        storage: { quantity: '1 GB-month', where: { usagetype: 'IA-TimedStorage-ByteHrs' } },
      },
    },
    {
      name: 'infrequent access, provisioned',
      props: { mode: 'provisioned', class: 'standard-ia', stored: 1, capacity: { read: 1, write: 1 } },
      lines: {
        'write-capacity': { quantity: '730 WriteCapacityUnit-hour', where: { usagetype: 'IA-WriteCapacityUnit-Hrs' } },
        'read-capacity': { quantity: '730 ReadCapacityUnit-hour', where: { usagetype: 'IA-ReadCapacityUnit-Hrs' } },
        storage: '1 GB-month',
      },
    },
    {
      name: 'a global table, on demand',
      props: {
        stored: 10,
        itemSize: 4,
        pointInTimeRecovery: true,
        reads: { units: 5 },
        writes: { units: 3 },
        replicas: [{ region: 'us-east-1', reads: { requests: 100 }, transferred: 2 }],
      },
      lines: {
        writes: { quantity: '3 ReplicatedWriteRequestUnit', where: { group: 'DDB-ReplicatedWriteUnits' } },
        reads: '5 ReadRequestUnit',
        storage: '10 GB-month',
        'point-in-time-recovery': { quantity: '10 GB-month', where: { usagetype: 'TimedPITRStorage-ByteHrs' } },
        'replicas.us-east-1.writes': '3 ReplicatedWriteRequestUnit',
        'replicas.us-east-1.reads': '50 ReadRequestUnit',
        'replicas.us-east-1.storage': '10 GB-month',
        'replicas.us-east-1.point-in-time-recovery': '10 GB-month',
        'replicas.us-east-1.transfer': { quantity: '2 GB', where: { toRegionCode: 'us-east-1' } },
      },
      facts: { 'replicas.regions': ['us-east-1'], 'availability.multi-region': true, 'backup.retention-days': 35 },
    },
    {
      name: 'a global table, provisioned, with an index',
      props: {
        mode: 'provisioned',
        stored: 10,
        capacity: { read: 4, write: 2 },
        globalIndexes: [{ name: 'by-day', stored: 5, capacity: { read: 3, write: 1 } }],
        replicas: [{ region: 'us-east-1', capacity: { read: 1 } }],
      },
      lines: {
        'write-capacity': '1460 ReplicatedWriteCapacityUnit-hour',
        'read-capacity': '2920 ReadCapacityUnit-hour',
        storage: '10 GB-month',
        'indexes.by-day.write-capacity': '730 ReplicatedWriteCapacityUnit-hour',
        'indexes.by-day.read-capacity': '2190 ReadCapacityUnit-hour',
        'indexes.by-day.storage': '5 GB-month',
        'replicas.us-east-1.write-capacity': '1460 ReplicatedWriteCapacityUnit-hour',
        'replicas.us-east-1.storage': '10 GB-month',
        'replicas.us-east-1.indexes.by-day.write-capacity': '730 ReplicatedWriteCapacityUnit-hour',
        'replicas.us-east-1.indexes.by-day.storage': '5 GB-month',
        'replicas.us-east-1.read-capacity': '730 ReadCapacityUnit-hour',
        'replicas.us-east-1.transfer': 'unknown',
      },
    },
    {
      name: 'streams, backups, exports and imports',
      props: {
        stored: 1,
        reads: { units: 1 },
        writes: { units: 1 },
        stream: { reads: 1000 },
        kinesisStream: { changes: 2000 },
        pointInTimeRecovery: true,
        backups: { stored: 30 },
        restored: 4,
        exported: { full: 5, incremental: 6 },
        imported: 7,
        encryption: 'customer-managed',
        deletionProtection: true,
      },
      lines: {
        writes: '1 WriteRequestUnit',
        reads: '1 ReadRequestUnit',
        storage: '1 GB-month',
        'point-in-time-recovery': '1 GB-month',
        'stream.reads': { quantity: '1000 request', where: { group: 'DDB-StreamsReadRequests' } },
        'change-capture': '2000 request',
        backups: '30 GB-month',
        restores: '4 GB',
        'exports.full': '5 GB',
        'exports.incremental': '6 GB',
        imports: '7 GB',
      },
      facts: { 'encryption.customer-key': true, 'protection.deletion': true, 'table.stream': true, 'backup.manual-snapshots': true },
    },
    {
      name: 'provisioned without capacity',
      props: { mode: 'provisioned' },
      problems: ['dynamodb.throughput-set', 'dynamodb.throughput-set'],
    },
    {
      name: 'an index without capacity of its own',
      props: { mode: 'provisioned', capacity: { read: 1, write: 1 }, globalIndexes: [{ name: 'x', capacity: { read: 1 } }] },
      problems: ['dynamodb.throughput-set'],
    },
    {
      name: 'capacity given and scaled',
      props: {
        mode: 'provisioned',
        capacity: { read: 1, write: 1 },
        autoscaling: { read: { consumed: 1, minimum: 1, maximum: 2 } },
      },
      problems: ['dynamodb.throughput-twice'],
    },
    {
      name: 'bounds the wrong way round',
      props: {
        mode: 'provisioned',
        capacity: { write: 1 },
        autoscaling: { read: { consumed: 1, minimum: 5, maximum: 2 } },
      },
      problems: ['dynamodb.autoscaling-bounds'],
    },
    {
      name: 'no capacity at night, and very much of it',
      props: { mode: 'provisioned', capacity: { read: office(5, 0), write: 50000 } },
      problems: ['dynamodb.least-capacity', { id: 'dynamodb.table-throughput', severity: 'quota' }],
    },
    { name: 'capacity on demand', props: { capacity: { read: 1 } }, problems: ['dynamodb.capacity-on-demand'] },
    { name: 'a large item', props: { itemSize: 401 }, problems: ['dynamodb.item-size'] },
    {
      name: 'too many indexes of one name',
      props: { globalIndexes: [...Array.from({ length: 20 }, (_, index) => ({ name: `i${index}` })), { name: 'i0' }] },
      problems: ['dynamodb.index-name', { id: 'dynamodb.global-indexes', severity: 'quota' }],
    },
    {
      name: 'replicas in its own region, and without capacity',
      props: { mode: 'provisioned', capacity: { read: 1, write: 1 }, replicas: [{ region: 'eu-west-1' }] },
      problems: ['dynamodb.replica-region', 'dynamodb.throughput-set'],
    },
    { name: 'an export without continuous backups', props: { exported: { full: 1 } }, problems: ['dynamodb.export-recovery'] },
    {
      name: 'before its time',
      props: { class: 'standard-ia' },
      asOf: '2018-01-01',
      problems: ['dynamodb.no-on-demand-mode', 'dynamodb.no-standard-ia'],
    },
    { name: 'a purchase', props: { purchase: { option: 'reserved' } }, invalid: 'purchase' },
  ],
})

import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import docdb from '../src/docdb-cluster.js'
import neptune from '../src/neptune-cluster.js'

testResource(docdb, {
  describe,
  it,
  id: 'aws:docdb:cluster',
  cases: [
    {
      region: 'us-east-1',
      props: {
        instances: [{ instanceClass: 'db.t3.medium', count: 2, surplusCredits: 10 }],
        storage: { size: 1000, requests: 10000000 },
        backup: { size: 1500, retention: 7 },
        zones: ['a', 'b'],
      },
      lines: {
        'on-demand': { quantity: '1460 instance-hour', where: { volumeType: 'General Purpose' } },
        'cpu-credits': '10 vCPU-hour',
        storage: '1000 GB-month',
        requests: '10000000 operation',
        backup: { quantity: '1500 GB-month', pool: 'AmazonDocDB.backup' },
      },
      facts: { 'backup.retention-days': 7, 'availability.multi-zone': true },
    },
    {
      name: 'I/O-optimized, which no source of ours has',
      region: 'us-east-1',
      props: { instances: [{ instanceClass: 'db.r6g.large' }], storage: { type: 'io-optimized', size: 10 } },
      lines: {
        'on-demand': { quantity: '730 instance-hour', price: 'unknown' },
        storage: { quantity: '10 GB-month', price: 'unknown' },
        backup: 'unknown',
      },
    },
  ],
})

testResource(neptune, {
  describe,
  it,
  id: 'aws:neptune:cluster',
  cases: [
    {
      props: {
        instances: [{ instanceClass: 'db.r5.large' }, { instanceClass: 'db.r5.xlarge', count: 2 }],
        storage: { size: 100, requests: 1000 },
        backup: { size: 100 },
        replicatedWrites: 5,
      },
      lines: {
        'instances.0.on-demand': { quantity: '730 instance-hour', where: { meter: 'instance.standard' } },
        'instances.1.on-demand': '1460 instance-hour',
        storage: '100 GB-month',
        requests: '1000 operation',
        backup: '100 GB-month',
        'replicated-writes': '5 operation',
      },
      facts: { 'replication.other-region': true },
    },
    {
      name: 'serverless, I/O-optimized',
      props: {
        serverless: { capacity: { weekly: [{ hours: '08-20', value: 8 }], otherwise: 2 } },
        storage: { type: 'io-optimized', size: 50 },
      },
      lines: {
        serverless: { quantity: '3650 NCU-hour', where: { meter: 'io-optimized.serverless' } },
        storage: { quantity: '50 GB-month', where: { meter: 'io-optimized.storage' } },
        backup: 'unknown',
      },
      facts: { 'compute.serverless': true },
    },
    { props: { storage: { size: 1, requests: 1 } }, problems: ['neptune.no-instance'] },
  ],
})

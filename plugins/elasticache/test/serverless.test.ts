import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import serverless from '../src/serverless.js'

testResource(serverless, {
  describe,
  it,
  id: 'aws:elasticache:serverless',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'data and requests',
      props: { engine: 'valkey', stored: 10, requests: 1000000, requestSize: 3.2, snapshots: { stored: 5 }, auth: true },
      region: 'us-east-1',
      lines: {
        data: { quantity: '7300 GB-hour', charge: 'recurring', where: { usagetype: 'CachedData:Valkey' } },
        requests: { quantity: '3200000 ECPU', where: { usagetype: 'ElastiCacheProcessingUnits:Valkey' } },
        snapshots: '5 GB-month',
      },
      facts: { 'cache.serverless': true, 'availability.multi-zone': true, 'storage.encrypted': true, 'cache.auth': true },
    },
    {
      name: 'a small request is one unit, little data is 100 MB',
      region: 'us-east-1',
      props: { engine: 'valkey', stored: 0, requests: 500, requestSize: 0.1 },
      lines: { data: '73 GB-hour', requests: '500 ECPU' },
    },
    {
      name: 'Redis OSS is billed a gigabyte at least, in each hour',
      region: 'us-east-1',
      props: { engine: 'redis', stored: { weekly: [{ hours: '00-12', value: 3 }], otherwise: 0.5 }, ecpus: 7 },
      lines: { data: '1460 GB-hour', requests: '7 ECPU' },
    },
    {
      name: 'what is kept ready is billed',
      region: 'us-east-1',
      props: { engine: 'memcached', stored: 2, ecpus: 1, minimum: { stored: 5, ecpus: 1000 } },
      lines: { data: '3650 GB-hour', requests: '2628000000 ECPU' },
    },
    {
      name: 'usage that nobody gave is unknown',
      region: 'us-east-1',
      props: { engine: 'valkey' },
      lines: { data: 'unknown', requests: 'unknown' },
    },
    {
      name: 'a region that no source has a price of',
      props: { engine: 'valkey', stored: 1, ecpus: 1 },
      lines: { data: { quantity: '730 GB-hour', price: 'unknown' }, requests: { quantity: '1 ECPU', price: 'unknown' } },
    },
    {
      name: 'before its time',
      props: { engine: 'valkey', stored: 1 },
      asOf: '2024-06-01',
      problems: ['elasticache.no-serverless'],
    },
    { name: 'too much data', props: { engine: 'valkey', stored: '6 TB' }, problems: ['elasticache.serverless-data'] },
  ],
})

import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import cluster from '../src/cluster.js'

/** On weekdays from 8 to 20 o'clock; 60 of 168 hours. */
const office = (value: number, otherwise: number) => ({ weekly: [{ days: 'mon-fri', hours: '08-20', value }], otherwise })

const group = (more: object = {}) => ({ engine: 'valkey', nodeType: 'cache.r7g.large', ...more })
const memcached = (more: object = {}) => ({ engine: 'memcached', nodeType: 'cache.m6g.large', ...more })
const redis = (version: string, more: object = {}) => ({ engine: 'redis', nodeType: 'cache.t3.medium', version, ...more })

testResource(cluster, {
  describe,
  it,
  id: 'aws:elasticache:cluster',
  cases: [
    {
      name: 'one node',
      props: group(),
      lines: {
        'on-demand': {
          quantity: '730 node-hour',
          charge: 'usage',
          offer: 'AmazonElastiCache',
          where: { instanceType: 'cache.r7g.large', cacheEngine: 'Valkey' },
        },
      },
      facts: { 'cache.nodes': 1, 'cache.port': 6379, 'availability.multi-zone': false, 'backup.automated': false, 'instance.vcpu': 2 },
    },
    {
      name: 'shards and replicas',
      props: group({
        shards: 3,
        replicas: 2,
        multiZone: true,
        encryption: { atRest: true, inTransit: true },
        auth: true,
        subnets: ['a', 'b'],
      }),
      related: {
        a: { type: 'aws:vpc:subnet', 'availability.zones': ['eu-west-1a'], 'vpc.address': 'net' },
        b: { type: 'aws:vpc:subnet', 'availability.zones': ['eu-west-1b'], 'vpc.address': 'net' },
      },
      lines: { 'on-demand': '6570 node-hour' },
      facts: {
        'cache.nodes': 9,
        'cache.shards': 3,
        'cache.replicas': 2,
        'availability.multi-zone': true,
        'availability.subnet-zones': ['eu-west-1a', 'eu-west-1b'],
        'vpc.address': 'net',
        'storage.encrypted': true,
        'encryption.in-transit': true,
      },
    },
    {
      name: 'replicas that follow the week',
      props: group({ shards: 2, replicas: office(4, 1) }),
      // 10 nodes in 60 hours of the week, 4 in 108.
      lines: { 'on-demand': '4484.285714285714285714285714285714285714 node-hour' },
    },
    {
      name: 'Memcached nodes',
      props: memcached({ nodes: 4 }),
      lines: { 'on-demand': { quantity: '2920 node-hour', where: { cacheEngine: 'Memcached' } } },
      facts: { 'cache.nodes': 4, 'cache.port': 11211, 'cache.replicas': 0 },
    },
    { name: 'Memcached, one node', props: memcached(), lines: { 'on-demand': '730 node-hour' } },
    {
      name: 'backups: one of them is free',
      props: group({ backup: { retention: 7, size: 10 }, snapshots: { stored: 25 } }),
      lines: {
        'on-demand': '730 node-hour',
        backup: { quantity: '60 GB-month', where: { usagetype: 'ElastiCache:BackupUsage' } },
        snapshots: '25 GB-month',
      },
      facts: { 'backup.automated': true, 'backup.retention-days': 7, 'backup.manual-snapshots': true },
    },
    { name: 'one backup', props: group({ backup: {} }), lines: { 'on-demand': '730 node-hour', backup: '0 GB-month' } },
    {
      name: 'backups of a size that nobody gave',
      props: group({ backup: { retention: 2 } }),
      lines: { 'on-demand': '730 node-hour', backup: 'unknown' },
    },
    {
      name: 'a global datastore',
      props: group({ globalDatastore: { to: ['us-east-1'], replicated: 100 } }),
      lines: { 'on-demand': '730 node-hour', 'global-datastore.us-east-1': '100 GB' },
      facts: { 'availability.multi-region': true },
    },
    {
      name: 'extended support',
      props: redis('5.0.6', { replicas: 1 }),
      lines: {
        'on-demand': '1460 node-hour',
        'extended-support': { quantity: '1460 node-hour', where: { productFamily: 'Extended Support', supportYear: '1-2' } },
      },
      problems: [{ id: 'elasticache.version-in-extended-support', severity: 'warn' }],
    },
    {
      name: 'extended support that begins within the horizon',
      props: redis('6.2'),
      month: 9,
      lines: { 'on-demand': '730 node-hour', 'extended-support': '730 node-hour' },
    },
    { name: 'before it begins', props: redis('6.2'), lines: { 'on-demand': '730 node-hour' } },
    {
      name: 'its third year',
      props: redis('5.0.6'),
      asOf: '2028-03-01',
      lines: { 'on-demand': '730 node-hour', 'extended-support': { quantity: '730 node-hour', where: { supportYear: '3' } } },
      problems: ['elasticache.version-in-extended-support'],
    },
    { name: 'its end', props: redis('5.0.6'), asOf: '2029-02-01', problems: ['elasticache.version-ended'] },
    { name: 'no extended support', props: redis('5.0.6', { extendedSupport: false }), problems: ['elasticache.version-unsupported'] },
    { name: 'no such type', props: group({ nodeType: 'cache.r7g.lage' }), problems: ['elasticache.node-type'] },
    {
      name: 'what Memcached does not have',
      props: memcached({ backup: {}, globalDatastore: { to: ['us-east-1'] }, shards: 2, replicas: 1 }),
      problems: Array.from({ length: 4 }, () => 'elasticache.memcached-property'),
    },
    { name: 'nodes of a replication group', props: group({ nodes: 2 }), problems: ['elasticache.nodes'] },
    { name: 'six replicas', props: group({ replicas: 6 }), problems: ['elasticache.replicas'] },
    { name: 'two zones without replica', props: group({ multiZone: true, replicas: office(1, 0) }), problems: ['elasticache.multi-zone'] },
    { name: 'no shard at night', props: group({ shards: office(3, 0) }), problems: ['elasticache.no-node'] },
    {
      name: 'very many nodes',
      props: group({ shards: 50, replicas: 1 }),
      problems: [{ id: 'elasticache.many-nodes', severity: 'quota' }],
    },
    { name: 'Valkey before its time', props: group(), asOf: '2024-01-01', problems: ['elasticache.no-valkey'] },
    { name: 'another engine', props: group({ engine: 'dragonfly' }), invalid: 'engine' },
  ],
})

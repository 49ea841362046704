import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import cluster from '../src/cluster.js'

/** Paused at night and at weekends; runs 60 of 168 hours. */
const office = (value: number) => ({ weekly: [{ days: 'mon-fri', hours: '08-20', value }], otherwise: 0 })

const ra3 = (more: object = {}) => ({ nodeType: 'ra3.4xlarge', nodes: 2, stored: 1000, ...more })
const dc2 = (more: object = {}) => ({ nodeType: 'dc2.large', nodes: 4, ...more })
const base = { 'on-demand': '1460 node-hour', storage: '1000 GB-month' }

testResource(cluster, {
  describe,
  it,
  id: 'aws:redshift:cluster',
  cases: [
    {
      name: 'nodes and managed storage',
      props: ra3({ backup: { retention: 7 }, requireTls: true }),
      region: 'us-east-1',
      lines: {
        'on-demand': { quantity: '1460 node-hour', charge: 'usage', offer: 'AmazonRedshift', where: { instanceType: 'ra3.4xlarge' } },
        storage: { quantity: '1000 GB-month', charge: 'recurring', where: { productFamily: 'Redshift Managed Storage' } },
      },
      facts: { 'warehouse.nodes': 2, 'backup.retention-days': 7, 'storage.encrypted': true, 'encryption.in-transit': true },
    },
    {
      name: 'managed storage of a region that no source has a price of',
      props: ra3(),
      lines: { 'on-demand': '1460 node-hour', storage: { quantity: '1000 GB-month', price: 'unknown' } },
    },
    {
      name: 'a small type has the same rate of storage',
      props: { nodeType: 'ra3.xlplus', stored: 50 },
      region: 'us-east-1',
      lines: { 'on-demand': '730 node-hour', storage: '50 GB-month' },
    },
    {
      name: 'paused at night',
      props: ra3({ nodes: office(7) }),
      region: 'us-east-1',
      lines: { 'on-demand': '1825 node-hour', storage: '1000 GB-month' },
    },
    {
      name: 'two zones',
      props: ra3({ multiZone: true }),
      region: 'us-east-1',
      lines: { ...base, 'on-demand': '2920 node-hour' },
      facts: { 'availability.multi-zone': true, 'availability.zone-count': 2 },
    },
    {
      name: 'concurrency scaling beyond the free hours',
      props: ra3({ concurrencyScaling: { hours: 40 } }),
      region: 'us-east-1',
      // 730 / 24 hours would be free, but at most 30 are saved up: 10 hours of two nodes.
      lines: { ...base, 'concurrency-scaling': { quantity: '72000 node-second', where: { concurrencyscalingfreeusage: 'No' } } },
    },
    {
      name: 'a paused cluster earns fewer free hours',
      props: ra3({ nodes: { weekly: [{ hours: '00-12', value: 2 }], otherwise: 0 }, concurrencyScaling: { hours: { expected: 20 } } }),
      region: 'us-east-1',
      // 365 / 24 = 15.2083… hours are free
      lines: { 'on-demand': '730 node-hour', storage: '1000 GB-month', 'concurrency-scaling': '34500 node-second' },
    },
    {
      name: 'less than the free hours',
      props: ra3({ concurrencyScaling: { hours: 5 }, spectrum: { scanned: 3 } }),
      region: 'us-east-1',
      lines: {
        ...base,
        'concurrency-scaling': '0 node-second',
        spectrum: { quantity: '3 TB', where: { productFamily: 'Redshift Data Scan' } },
      },
    },
    {
      name: 'snapshots and their copies',
      props: ra3({ snapshots: { stored: 500, copies: ['us-west-2'], copied: 20 } }),
      region: 'us-east-1',
      lines: {
        ...base,
        snapshots: { quantity: '500 GB-month', pool: 'AmazonRedshift.backup' },
        'snapshots.copies.us-west-2': { quantity: '500 GB-month', price: 'unknown' },
        'snapshots.copies.us-west-2.transfer': '20 GB',
      },
      facts: { 'backup.copies': ['us-west-2'], 'backup.other-region': true },
    },
    {
      name: 'nodes with disks: automated snapshots in the pool of the region',
      props: dc2({ backup: { retention: 3, stored: 900 } }),
      region: 'us-east-1',
      lines: { 'on-demand': '2920 node-hour', backup: { quantity: '900 GB-month', pool: 'AmazonRedshift.backup' } },
      facts: { 'warehouse.managed-storage': false },
    },
    { name: 'without automated snapshots', props: dc2({ backup: { retention: 0 } }), lines: { 'on-demand': '2920 node-hour' } },
    {
      name: 'storage that nobody gave',
      props: { nodeType: 'ra3.large' },
      region: 'us-east-1',
      lines: { 'on-demand': '730 node-hour', storage: 'unknown' },
    },
    {
      name: 'a type that no source has a price of',
      props: { nodeType: 'rg.xlarge', nodes: 2, stored: 1 },
      lines: { 'on-demand': { quantity: '1460 node-hour', price: 'unknown' }, storage: { quantity: '1 GB-month', price: 'unknown' } },
    },
    { name: 'no such type', props: ra3({ nodeType: 'ra3.4xlage' }), problems: ['redshift.node-type'] },
    { name: 'one node of a type that has at least two', props: ra3({ nodes: 1 }), problems: ['redshift.nodes'] },
    { name: 'too many nodes', props: dc2({ nodes: 33 }), problems: ['redshift.nodes'] },
    { name: 'as many as it can grow to', props: ra3({ nodes: 64, stored: 1 }), region: 'us-east-1', problems: [] },
    {
      name: 'two zones of nodes with disks',
      props: dc2({ multiZone: true, stored: 1 }),
      problems: ['redshift.multi-zone', 'redshift.no-managed-storage'],
    },
    { name: 'RA3 without automated snapshots', props: ra3({ backup: { retention: 0 } }), problems: ['redshift.automated-snapshots'] },
    { name: 'too long a retention', props: ra3({ backup: { retention: 36 } }), invalid: 'retention' },
  ],
})

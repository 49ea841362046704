import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import cluster from '../src/msk-cluster.js'
import connector from '../src/msk-connector.js'
import replicator from '../src/msk-replicator.js'
import serverless from '../src/msk-serverless.js'

testResource(cluster, {
  describe,
  it,
  id: 'aws:msk:cluster',
  cases: [
    {
      name: 'standard brokers with everything',
      props: {
        brokerType: 'kafka.m5.4xlarge',
        brokers: 6,
        storage: { size: 1000, throughput: 300 },
        tiered: { stored: 5000, read: 100 },
        privateConnectivity: { data: 50 },
      },
      lines: {
        brokers: { quantity: '4380 broker-hour', charge: 'recurring', where: { computeFamily: 'm5.4xlarge' } },
        storage: '6000 GB-month',
        throughput: '1800 MBps-month',
        'tiered.storage': '5000 GB-month',
        'tiered.reads': '100 GB',
        'private.hours': '730 connection-hour',
        'private.data': '50 GB',
      },
      facts: { 'availability.zone-count': 3, 'network.public': false },
    },
    {
      name: 'Express brokers',
      props: { brokerType: 'express.m7g.large', storage: { size: 2000 }, written: 3000 },
      lines: {
        brokers: { quantity: '2190 broker-hour', where: { computeFamily: 'express.m7g.large' } },
        storage: { quantity: '2000 GB-month', where: { usagetype: 'Express.Storage' } },
        written: { quantity: '3000 GB', price: 'unknown' },
      },
    },
    {
      name: 'nobody said how much is stored',
      props: { brokerType: 'kafka.t3.small', brokers: 2, zones: 2 },
      lines: { brokers: '1460 broker-hour', storage: 'unknown' },
    },
    { props: { brokerType: 'kafka.m7g.huge' }, problems: [{ id: 'msk.unknown-broker-type', severity: 'error' }] },
    { props: { brokerType: 'kafka.m7g.large', brokers: 4 }, problems: ['msk.brokers-not-multiple-of-zones'] },
    { props: { brokerType: 'express.m7g.large', tiered: { stored: 1 } }, problems: ['msk.express-storage'] },
    { props: { brokerType: 'kafka.m7g.large', storage: { throughput: 300 } }, problems: ['msk.throughput-of-small-broker'] },
  ],
})

testResource(serverless, {
  describe,
  it,
  id: 'aws:msk:serverless',
  cases: [
    {
      props: { partitions: 100, dataIn: 1000, dataOut: 2000, stored: 500 },
      lines: {
        clusters: '730 cluster-hour',
        partitions: '73000 partition-hour',
        'data-in': '1000 GB',
        'data-out': '2000 GB',
        storage: '500 GB-month',
      },
      facts: { 'compute.serverless': true },
    },
    {
      props: { count: 2, partitions: { weekly: [{ hours: '00-12', value: 10 }], otherwise: 30 } },
      lines: {
        clusters: '1460 cluster-hour',
        partitions: '29200 partition-hour',
        'data-in': 'unknown',
        'data-out': 'unknown',
        storage: 'unknown',
      },
    },
  ],
})

testResource(connector, {
  describe,
  it,
  id: 'aws:msk:connector',
  cases: [
    { props: {}, lines: { workers: '730 MCU-hour' }, facts: { 'scaling.automatic': false } },
    { props: { workers: 3, capacity: 4 }, lines: { workers: { quantity: '8760 MCU-hour', where: { operation: 'RunConnect' } } } },
  ],
})

testResource(replicator, {
  describe,
  it,
  id: 'aws:msk:replicator',
  cases: [
    {
      props: { data: 100 },
      lines: { hours: '730 replicator-hour', data: { quantity: '100 GB', where: { meter: 'replicator.same-region' } } },
    },
    {
      props: { data: 100, to: 'eu-central-1' },
      lines: {
        hours: '730 replicator-hour',
        data: { quantity: '100 GB', where: { meter: 'replicator.cross-region' } },
        transfer: { quantity: '100 GB', offer: 'AWSDataTransfer' },
      },
      facts: { 'replication.other-region': true },
    },
  ],
})

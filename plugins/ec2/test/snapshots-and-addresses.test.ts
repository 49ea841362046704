import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import ami from '../src/ami.js'
import elasticIp from '../src/elastic-ip.js'
import placementGroup from '../src/placement-group.js'
import snapshot from '../src/snapshot.js'

testResource(snapshot, {
  describe,
  it,
  id: 'aws:ec2:snapshot',
  cases: [
    {
      name: 'the first holds all blocks',
      props: { size: 100 },
      lines: { storage: { quantity: '100 GB-month', where: { usagetype: 'EBS:SnapshotUsage' } } },
    },
    { name: 'later ones the changed blocks', props: { size: 100, changed: 2, perMonth: 4 }, lines: { storage: '108 GB-month' } },
    { name: 'all are kept, so they add up', month: 3, props: { size: 100, changed: 2, perMonth: 4 }, lines: { storage: '124 GB-month' } },
    { name: 'or so many at a time', month: 3, props: { size: 100, changed: 2, perMonth: 4, keep: 7 }, lines: { storage: '114 GB-month' } },
    {
      name: 'copies are stored there and moved once',
      props: { size: 100, changed: 2, perMonth: 4, keep: 4, copies: ['eu-central-1'] },
      lines: {
        storage: '108 GB-month',
        'copies.eu-central-1.storage': '108 GB-month',
        'copies.eu-central-1.transfer': { quantity: '8 GB', offer: 'AWSDataTransfer', where: { toRegionCode: 'eu-central-1' } },
      },
      facts: { 'backup.other-region': true },
    },
    {
      name: 'the archive bills 90 days at least: 10 of them are missing',
      props: { size: 10, archive: { size: 100, deleted: 73, afterDays: 80, retrieved: 5 } },
      lines: {
        storage: '10 GB-month',
        'archive.storage': '100 GB-month',
        'archive.early-delete': '24 GB-month',
        'archive.retrieval': '5 GB',
      },
    },
    {
      name: 'after 90 days nothing more is due',
      props: { size: 10, archive: { size: 100, deleted: 30 } },
      lines: { storage: '10 GB-month', 'archive.storage': '100 GB-month' },
    },
    {
      name: 'fast restore by zone and hour',
      props: { size: 10, fastRestore: { zones: 2, hours: 100 } },
      lines: { storage: '10 GB-month', 'fast-restore': { quantity: '200 zone-hour', where: { usagetype: 'EBS:FastSnapshotRestore' } } },
    },
    {
      name: 'direct API requests',
      props: { size: 10, directApi: { list: 1000000, get: 100000, put: 50000 } },
      lines: {
        storage: '10 GB-month',
        'direct-api.list': '1000000 request',
        'direct-api.get': '100000 snapshotunit',
        'direct-api.put': '50000 snapshotunit',
      },
    },
    { props: { size: 10, copies: ['eu-west-1'] }, problems: ['ebs.copy-at-home'] },
    { props: { size: 10, fastRestore: { zones: 1, hours: 731 } }, problems: ['ec2.more-than-a-month'] },
  ],
})

testResource(elasticIp, {
  describe,
  it,
  id: 'aws:ec2:elastic-ip',
  cases: [
    {
      name: 'in use',
      props: {},
      lines: { address: { quantity: '730 address-hour', offer: 'AmazonVPC', where: { usagetype: 'PublicIPv4:InUseAddress' } } },
      facts: { 'network.public': true },
    },
    {
      name: 'idle',
      props: { attached: false, count: 2, hours: 100 },
      lines: { address: { quantity: '200 address-hour', where: { usagetype: 'PublicIPv4:IdleAddress' } } },
    },
    { name: 'of a range of your own', props: { ownRange: true }, lines: {} },
    { name: 'in use before 2024-02: free', asOf: '2024-01-31', props: {}, lines: {} },
    {
      name: 'idle before 2024-02: not',
      asOf: '2024-01-31',
      props: { attached: false },
      lines: { address: { offer: 'AmazonEC2', where: { usagetype: 'ElasticIP:IdleAddress' } } },
    },
    { props: { count: 6 }, lines: { address: '4380 address-hour' }, problems: [{ id: 'eip.count-limit', severity: 'quota' }] },
  ],
})

testResource(ami, {
  describe,
  it,
  id: 'aws:ec2:ami',
  cases: [
    {
      name: 'is its snapshots',
      props: { size: 8, count: 3 },
      lines: { storage: '24 GB-month' },
      facts: { 'image.regions': ['eu-west-1'], 'image.virtualization': 'hvm' },
    },
    {
      name: 'in each region that has it',
      props: { size: 8, copies: ['us-east-1'], copiedPerMonth: 2 },
      lines: { storage: '8 GB-month', 'copies.us-east-1.storage': '8 GB-month', 'copies.us-east-1.transfer': '16 GB' },
      facts: { 'image.regions': ['eu-west-1', 'us-east-1'] },
    },
    { props: { size: 8, copies: ['eu-west-1'] }, problems: ['ebs.copy-at-home'] },
  ],
})

testResource(placementGroup, {
  describe,
  it,
  id: 'aws:ec2:placement-group',
  cases: [
    { name: 'costs nothing', props: { strategy: 'spread' }, lines: {}, facts: { 'placement.strategy': 'spread' } },
    { name: 'no such strategy', props: { strategy: 'far' }, invalid: 'strategy' },
  ],
})

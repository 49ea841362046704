import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import domain from '../src/opensearch-domain.js'
import serverless from '../src/opensearch-serverless.js'

const data = { instanceType: 'r7g.large.search' }

testResource(domain, {
  describe,
  it,
  id: 'aws:opensearch:domain',
  cases: [
    {
      region: 'us-east-1',
      props: {
        data: { ...data, count: 6 },
        masters: { instanceType: 'm6g.large.search' },
        warm: { instanceType: 'ultrawarm1.medium.search', stored: 2000 },
        cold: 5000,
        storage: { size: 500, throughput: 300 },
      },
      lines: {
        data: { quantity: '4380 instance-hour', where: { instanceType: 'r7g.large.search' } },
        masters: '2190 instance-hour',
        warm: '1460 instance-hour',
        storage: { quantity: '3000 GB-month', where: { usagetype: 'ES:GP3-Storage' } },
        throughput: '300 MiBps-month',
        'warm.storage': { quantity: '2000 GB-month', price: 'unknown' },
        cold: { quantity: '5000 GB-month', price: 'unknown' },
      },
      facts: { 'search.dedicated-masters': true, 'availability.zone-count': 3, 'purchase.options': ['on-demand'] },
    },
    {
      name: 'throughput in the price of a small volume',
      region: 'us-east-1',
      props: { data, storage: { size: 170, throughput: 125 } },
      lines: { data: '2190 instance-hour', storage: '510 GB-month' },
    },
    {
      name: 'throughput beyond it',
      region: 'us-east-1',
      props: { data, storage: { size: 170, throughput: 250 } },
      lines: { data: '2190 instance-hour', storage: '510 GB-month', throughput: '375 MiBps-month' },
    },
    {
      name: 'provisioned IOPS',
      region: 'us-east-1',
      props: { data: { instanceType: 'm5.large.search' }, storage: { type: 'io1', size: 100, iops: 2000 } },
      lines: {
        data: '2190 instance-hour',
        storage: '300 GB-month',
        iops: { quantity: '6000 IOPS-month', where: { usagetype: 'ES:PIOPS' } },
      },
    },
    {
      name: 'IOPS of gp3, which no source of ours has',
      region: 'us-east-1',
      props: { data, storage: { size: 100, iops: 4000 } },
      lines: { data: '2190 instance-hour', storage: '300 GB-month', iops: { quantity: '3000 IOPS-month', price: 'unknown' } },
    },
    {
      name: 'nodes with disks of their own, and a schedule',
      props: {
        data: { instanceType: 'i3.large.search', count: { weekly: [{ days: 'mon-sun', hours: '00-12', value: 3 }], otherwise: 6 } },
      },
      lines: { data: '3285 instance-hour' },
    },
    {
      name: 'OR1 keeps its data in managed storage',
      region: 'us-east-1',
      props: { data: { instanceType: 'or1.large.search' }, storage: { size: 100 }, managed: 200 },
      lines: {
        data: '2190 instance-hour',
        storage: '300 GB-month',
        managed: { quantity: '200 GB-month', price: 'unknown' },
      },
    },
    {
      name: 'nobody said how large',
      region: 'us-east-1',
      props: { data, purchase: { option: 'reserved', term: '1yr', payment: 'no-upfront' } },
      lines: { data: '2190 instance-hour', storage: 'unknown' },
      facts: { 'purchase.options': ['reserved'] },
    },
    { props: { data: { instanceType: 'r7g.lrge.search' } }, problems: [{ id: 'opensearch.unknown-type', severity: 'error' }] },
    { props: { data: { instanceType: 'i3.large.search' }, storage: { size: 10 } }, problems: ['opensearch.no-volumes'] },
    { props: { data, storage: { size: 100000 } }, problems: ['opensearch.volume-too-large'] },
    { props: { data: { ...data, count: 2 } }, problems: ['opensearch.fewer-nodes-than-zones'] },
    {
      region: 'us-east-1',
      props: { data, masters: { instanceType: 'm6g.large.search', count: 2 } },
      problems: [{ id: 'opensearch.even-masters', severity: 'warn' }],
    },
    {
      props: { data, warm: { instanceType: 'r7g.large.search' } },
      problems: ['opensearch.not-a-warm-type', 'opensearch.warm-without-masters'],
    },
  ],
})

testResource(serverless, {
  describe,
  it,
  id: 'aws:opensearch:serverless',
  cases: [
    {
      region: 'ap-northeast-1',
      asOf: '2026-11-01',
      props: { indexing: 2, search: 1, stored: 100 },
      lines: { indexing: '1460 OCU-hour', search: '730 OCU-hour', storage: '100 GB-month' },
      facts: { 'availability.multi-zone': true },
    },
    {
      region: 'us-east-1',
      props: { indexing: 1, redundancy: false },
      lines: {
        indexing: { quantity: '730 OCU-hour', price: 'unknown' },
        search: { price: 'unknown' },
        storage: { price: 'unknown' },
      },
    },
  ],
})

import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import application from '../src/application.js'
import classic from '../src/classic.js'
import gateway from '../src/gateway.js'
import network from '../src/network.js'

const subnet = (zone: string, more: object = {}) => ({
  type: 'aws:vpc:subnet',
  'availability.zones': [zone],
  'vpc.address': 'main',
  'network.public': true,
  ...more,
})

testResource(application, {
  describe,
  it,
  id: 'aws:elb:application',
  cases: [
    {
      // 1 new connection a second, each of 2 minutes, 1,080 KB an hour and client: the first example of AWS's pricing page.
      name: 'the largest of the four dimensions counts',
      props: {
        zones: ['a', 'b'],
        traffic: {
          newConnections: 1,
          activeConnections: 120,
          gb: { expected: 1.08, per: 'hour' },
          requests: { expected: 5, per: 'second' },
          rules: 20,
        },
      },
      lines: {
        hours: {
          quantity: '730 balancer-hour',
          where: { productFamily: 'Load Balancer-Application', usagetype: 'LoadBalancerUsage' },
          charge: 'recurring',
        },
        capacity: { quantity: '788.4 LCU-hour', where: { usagetype: 'LCUUsage' } },
        addresses: { quantity: '1460 address-hour', offer: 'AmazonVPC' },
      },
      facts: { 'network.public': true, 'availability.zone-count': 2, 'load-balancing.cross-zone': true },
    },
    {
      name: 'new connections: 25 a second are a unit',
      props: { scheme: 'internal', traffic: { newConnections: 100, activeConnections: 3000 } },
      lines: { hours: '730 balancer-hour', capacity: '2920 LCU-hour' },
    },
    {
      name: 'active connections: 3,000 are a unit, 1,500 with mutual TLS',
      props: { scheme: 'internal', mutualTls: true, traffic: { activeConnections: 6000 } },
      lines: { hours: '730 balancer-hour', capacity: '2920 LCU-hour' },
    },
    {
      name: 'rules: the first 10 are free, 1,000 evaluations a second are a unit',
      props: { scheme: 'internal', traffic: { requests: { expected: 500, per: 'second' }, rules: 60 } },
      lines: { hours: '730 balancer-hour', capacity: '18250 LCU-hour' },
    },
    {
      name: 'rules within the free ones',
      props: { scheme: 'internal', traffic: { requests: 1e9, rules: 10 } },
      lines: { hours: '730 balancer-hour', capacity: '0 LCU-hour' },
    },
    {
      name: 'data to functions: 0.4 GB an hour are a unit, added to other data',
      props: { scheme: 'internal', traffic: { gb: 730, lambdaGb: 292 } },
      lines: { hours: '730 balancer-hour', capacity: '1460 LCU-hour' },
    },
    {
      name: 'hour by hour: another dimension is the largest by night',
      props: {
        scheme: 'internal',
        traffic: {
          newConnections: { weekly: [{ hours: '08-20', value: 75 }], otherwise: 0 },
          gb: { weekly: [{ hours: '20-08', value: 1460 }], otherwise: 0 },
        },
      },
      lines: { hours: '730 balancer-hour', capacity: '1825 LCU-hour' },
    },
    { name: 'nobody said how much traffic', props: { scheme: 'internal' }, lines: { hours: '730 balancer-hour', capacity: 'unknown' } },
    {
      name: 'addresses were free before 2024-02',
      asOf: '2023-12-31',
      props: { count: 2, zones: ['a', 'b'], traffic: { gb: 730 } },
      lines: { hours: '1460 balancer-hour', capacity: '1460 LCU-hour' },
    },
    {
      props: { zones: ['a', 'b'], addressType: 'dualstack-without-public-ipv4', traffic: { gb: 1 } },
      lines: { hours: '730 balancer-hour', capacity: '1 LCU-hour' },
    },
    {
      region: 'us-east-1',
      asOf: '2026-11-01',
      props: { hours: '61 minutes', trustStores: 2, scheme: 'internal', traffic: { gb: 10 } },
      lines: { hours: '2 balancer-hour', capacity: '10 LCU-hour', 'trust-stores': '4 store-hour' },
    },
    { name: 'one zone', props: { zones: ['a'], traffic: { gb: 1 } }, problems: [{ id: 'elb.two-zones', severity: 'error' }] },
    { name: 'requests without rules', props: { traffic: { gb: 1, requests: 5 } }, problems: ['elb.rule-evaluations'] },
    {
      name: 'a target in a zone without a node',
      props: { zones: ['a', 'b'], traffic: { gb: 1 }, targets: ['web'] },
      related: { web: { type: 'aws:autoscaling:group', 'availability.zones': ['eu-west-1a', 'eu-west-1c'] } },
      problems: [{ id: 'elb.az-listed', severity: 'error' }],
    },
    {
      name: 'subnets of two VPCs, one private',
      props: { subnets: ['one', 'two'], traffic: { gb: 1 } },
      related: { one: subnet('a'), two: subnet('b', { 'vpc.address': 'other', 'network.public': false }) },
      problems: ['elb.one-vpc', 'elb.public-subnet'],
    },
    {
      name: 'subnets give the zones',
      props: { subnets: ['one', 'two'], traffic: { gb: 1 }, listeners: ['https'], accessLogs: true, waf: true, deletionProtection: true },
      related: { one: subnet('a'), two: subnet('b') },
      lines: { hours: '730 balancer-hour', capacity: '1 LCU-hour', addresses: '1460 address-hour' },
      facts: {
        'availability.zones': ['a', 'b'],
        'vpc.address': 'main',
        'encryption.in-transit': true,
        'logging.access': true,
        'protection.waf': true,
      },
    },
    {
      name: 'two subnets in one zone',
      props: { subnets: ['one', 'two', 'three'], traffic: { gb: 1 } },
      related: { one: subnet('a'), two: subnet('b'), three: subnet('eu-west-1b') },
      problems: ['elb.one-subnet-per-zone'],
    },
    {
      name: 'more than the default quota',
      props: { count: 51, traffic: { gb: 1 } },
      problems: [{ id: 'elb.count-limit', severity: 'quota' }],
    },
    { props: { traffic: { newConections: 1 } }, invalid: 'newConnections' },
  ],
})

testResource(network, {
  describe,
  it,
  id: 'aws:elb:network',
  cases: [
    {
      name: 'each protocol by its own measure',
      props: { scheme: 'internal', tcp: { newConnections: 1600 }, udp: { newConnections: 1600 }, tls: { newConnections: 1600 } },
      lines: {
        hours: '730 balancer-hour',
        'capacity.tcp': '1460 LCU-hour',
        'capacity.udp': '2920 LCU-hour',
        'capacity.tls': '23360 LCU-hour',
      },
      facts: { 'encryption.in-transit': false, 'load-balancing.cross-zone': false },
    },
    {
      name: 'active connections by protocol',
      props: {
        scheme: 'internal',
        tcp: { activeConnections: 150000 },
        udp: { activeConnections: 150000 },
        tls: { activeConnections: 150000 },
      },
      lines: {
        hours: '730 balancer-hour',
        'capacity.tcp': '1095 LCU-hour',
        'capacity.udp': '2190 LCU-hour',
        'capacity.tls': '36500 LCU-hour',
      },
    },
    {
      name: 'the largest counts: 1 GB an hour',
      props: { zones: ['a'], tls: { newConnections: 5, activeConnections: 300, gb: 1460 } },
      lines: { hours: '730 balancer-hour', 'capacity.tls': '1460 LCU-hour', addresses: '730 address-hour' },
      facts: { 'encryption.in-transit': true },
    },
    { name: 'no traffic given', props: { scheme: 'internal' }, lines: { hours: '730 balancer-hour', 'capacity.tcp': 'unknown' } },
    {
      name: 'zones without cross-zone',
      props: { zones: ['a', 'b'], tcp: { gb: 1 } },
      problems: [{ id: 'elb.cross-zone', severity: 'warn' }],
    },
    {
      name: 'zones with it',
      props: { zones: ['a', 'b'], tcp: { gb: 1 }, crossZone: true },
      problems: [],
      facts: { 'load-balancing.cross-zone': true },
    },
  ],
})

testResource(gateway, {
  describe,
  it,
  id: 'aws:elb:gateway',
  cases: [
    {
      props: { traffic: { newConnections: 1800, activeConnections: 120000, gb: 730 } },
      lines: { hours: { quantity: '730 balancer-hour', where: { productFamily: 'Load Balancer-Gateway' } }, capacity: '2190 LCU-hour' },
      facts: { 'network.public': false },
    },
    { props: { traffic: { activeConnections: 120000 } }, lines: { hours: '730 balancer-hour', capacity: '1460 LCU-hour' } },
    { props: {}, lines: { hours: '730 balancer-hour', capacity: 'unknown' } },
    {
      name: 'hours of each zone',
      props: { zones: ['a', 'b', 'c'], crossZone: true, traffic: { gb: 1 } },
      lines: { hours: '2190 balancer-hour', capacity: '1 LCU-hour' },
    },
  ],
})

testResource(classic, {
  describe,
  it,
  id: 'aws:elb:classic',
  cases: [
    {
      name: '61 minutes are two hours, 10 GB ten times the rate',
      asOf: '2023-06-01',
      props: { hours: '61 minutes', gb: 10 },
      lines: {
        hours: '2 balancer-hour',
        data: { quantity: '10 GB', where: { productFamily: 'Load Balancer', usagetype: 'DataProcessing-Bytes' } },
      },
      problems: [{ id: 'elb.previous-generation', severity: 'info' }],
    },
    {
      props: { count: 2, zones: ['a', 'b'], scheme: 'internal', listeners: ['https', 'tcp'] },
      lines: { hours: '1460 balancer-hour', data: 'unknown' },
      facts: { 'encryption.in-transit': false, 'load-balancing.cross-zone': true },
      problems: ['elb.previous-generation'],
    },
  ],
})

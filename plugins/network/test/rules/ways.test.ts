import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import costlyPublicAddresses from '../../src/rules/costly-public-addresses.js'
import hybridTrafficOverInternet from '../../src/rules/hybrid-traffic-over-internet.js'
import natToStorageServices from '../../src/rules/nat-to-storage-services.js'
import sharedNatGateway from '../../src/rules/shared-nat-gateway.js'
import steadyTrafficWithoutLine from '../../src/rules/steady-traffic-without-line.js'
import unjoinedVpcs from '../../src/rules/unjoined-vpcs.js'

const runner = { describe, it }
const subnet = (zone: string, via = 'subject') => ({ type: 'aws:vpc:subnet', 'availability.zones': [zone], 'network.routes': [via] })

testRule(sharedNatGateway, {
  ...runner,
  id: 'shared-nat-gateway',
  pass: [
    { name: 'one in each zone', facts: { 'availability.zones': ['a', 'eu-west-1b'] }, all: [subnet('eu-west-1a'), subnet('b')] },
    { name: 'one zone', all: [subnet('a'), subnet('a'), subnet('b', 'other')] },
  ],
  fail: [
    {
      name: 'zones as written',
      props: { zones: ['a'] },
      facts: { 'availability.zones': ['a'] },
      all: [subnet('a'), subnet('c'), subnet('b')],
      messages: ['shared'],
      data: { missing: 'b, c', zones: 'a' },
      fix: [{ op: 'add', path: '/resources/subject/zones', value: ['a', 'b', 'c'] }],
    },
    {
      name: 'no zone is named',
      props: {},
      all: [subnet('a'), subnet('b')],
      messages: ['shared'],
      data: { missing: 'b', zones: 'one zone' },
    },
    {
      name: 'of a public subnet, which the design must name',
      props: { subnets: ['public-a'] },
      facts: { 'availability.zones': ['a'] },
      all: [subnet('b')],
      messages: ['shared'],
    },
  ],
  notApplicable: [{ name: 'no route leads to it', all: [subnet('a', 'other')] }],
})

const bucket = { type: 'aws:s3:bucket', address: 'photos' }
const endpoint = { type: 'aws:vpc:endpoint', 'network.gateway': 'gateway-endpoint', 'network.service': 's3' }

const added = { type: 'aws:vpc:endpoint', kind: 'gateway', service: 'dynamodb', vpc: 'net' }

testRule(natToStorageServices, {
  ...runner,
  id: 'nat-to-storage-services',
  pass: [{ all: [bucket, endpoint], referrers: { via: [{ 'connection.from': 'web', 'connection.to': 'internet' }] } }],
  fail: [
    {
      all: [bucket, { type: 'aws:dynamodb:table' }, endpoint],
      facts: { 'vpc.address': 'net' },
      messages: ['no-endpoint'],
      data: { name: 'DynamoDB' },
      fix: [{ op: 'add', path: '/resources/dynamodb-endpoint', value: added }],
    },
    {
      name: 'the address of the endpoint is taken',
      all: [bucket, { type: 'aws:ec2:instance', address: 's3-endpoint' }],
      messages: ['no-endpoint'],
      data: { name: 'S3' },
    },
    {
      name: 'there is an endpoint, and the traffic does not take it',
      all: [bucket, { ...endpoint, address: 'to-s3' }],
      referrers: {
        via: [
          {
            address: 'connections.3',
            'connection.from': 'photos',
            'connection.to': 'web',
            'connection.via': ['subject', 'filter'],
          },
        ],
      },
      messages: ['through-nat'],
      data: { name: 'S3', endpoint: 'to-s3' },
      fix: [{ op: 'replace', path: '/connections/3/via', value: ['filter', 'to-s3'] }],
    },
  ],
  notApplicable: [{ all: [{ type: 'aws:sqs:queue' }] }],
})

const between = (via: readonly object[]) => ({
  related: { from: [{ 'vpc.address': 'one' }], to: [{ 'vpc.address': 'two' }], via: via as readonly Record<string, string>[] },
})

testRule(unjoinedVpcs, {
  ...runner,
  id: 'unjoined-vpcs',
  pass: [
    between([{ 'network.gateway': 'peering', 'peering.vpcs': ['two', 'one'] }]),
    between([{ 'network.gateway': 'transit-gateway', 'peering.vpcs': [] }]),
    between([{ 'network.gateway': 'interface-endpoint' }]),
  ],
  fail: [
    { name: 'nothing', ...between([]), messages: ['unjoined'], data: { from: 'one', to: 'two' } },
    { name: 'another peering', ...between([{ 'network.gateway': 'peering', 'peering.vpcs': ['one', 'three'] }]), messages: ['unjoined'] },
    {
      name: 'a transit gateway of others',
      ...between([{ 'network.gateway': 'transit-gateway', 'peering.vpcs': ['one'] }]),
      messages: ['unjoined'],
    },
  ],
  notApplicable: [{ related: { from: [{ 'vpc.address': 'one' }], to: [{ 'vpc.address': 'one' }] } }, { related: { from: [{}] } }],
})

const out = { from: 'web', to: 'on-premises', gb: 0 }
const line = { via: [{ 'network.gateway': 'direct-connect' }] }

testRule(hybridTrafficOverInternet, {
  ...runner,
  id: 'hybrid-traffic-over-internet',
  pass: [
    { props: out, related: line },
    { props: out, related: { via: [{ type: 'aws:vpn:site-to-site' }] }, workload: { data: 'restricted' } },
  ],
  fail: [{ props: out, workload: { data: 'internal' }, messages: ['internet'], data: { from: 'web', to: 'on-premises' } }],
  notApplicable: [
    { props: { from: 'web', to: 'internet', gb: 1 }, workload: { data: 'restricted' } },
    { props: out, workload: { data: 'public' } },
  ],
  unknown: [{ props: out }],
})

testRule(steadyTrafficWithoutLine, {
  ...runner,
  id: 'steady-traffic-without-line',
  pass: [
    { props: out, numbers: { gb: 20_000 }, related: line },
    { props: out, numbers: { gb: 4999 } },
  ],
  fail: [{ props: out, numbers: { gb: 5000.4 }, messages: ['compare'], data: { gb: 5000 } }],
  notApplicable: [{ props: { from: 'web', to: 'internet', gb: 9 }, numbers: { gb: 20_000 } }],
  unknown: [{ props: out }],
})

const catalogs = { 'service-quotas': { 'vpc.elastic-ip-addresses-per-region': { default: '5' } } }

testRule(costlyPublicAddresses, {
  ...runner,
  id: 'costly-public-addresses',
  pass: [{ props: {}, numbers: { count: 5 }, catalogs }],
  fail: [
    { props: { idle: true }, messages: ['idle'], fix: [{ op: 'remove', path: '/resources/subject' }] },
    { props: {}, numbers: { count: 6 }, catalogs, messages: ['many'], data: { count: 6, limit: '5' } },
  ],
  notApplicable: [{ props: { ownAddresses: true, idle: true } }],
  unknown: [{ props: {}, catalogs }],
})

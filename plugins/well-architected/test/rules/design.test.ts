import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import distant from '../../src/rules/distant-tiers.js'
import region from '../../src/rules/emitting-region.js'
import servers from '../../src/rules/self-run-tiers.js'
import store from '../../src/rules/unencrypted-store.js'
import traffic from '../../src/rules/unencrypted-traffic.js'

testRule(store, {
  describe,
  it,
  id: 'unencrypted-store',
  pass: [{ facts: { type: 'aws:efs:file-system', 'storage.encrypted': true } }],
  fail: [
    {
      facts: { type: 'aws:efs:file-system', 'storage.encrypted': false },
      messages: ['plain'],
      path: ['encrypted'],
      fix: [{ op: 'add', path: '/resources/subject/encrypted', value: true }],
    },
    {
      name: 'volumes of servers',
      props: { instance: { type: 'm7g.large', volumes: [{ encrypted: true }, { size: 10 }] } },
      facts: { type: 'aws:autoscaling:group', 'storage.encrypted': false },
      messages: ['plain'],
      path: ['instance', 'rootVolume', 'encrypted'],
      fix: [
        { op: 'add', path: '/resources/subject/instance/rootVolume', value: { encrypted: true } },
        { op: 'add', path: '/resources/subject/instance/volumes/1/encrypted', value: true },
      ],
    },
    { name: 'no single property does it', facts: { type: 'aws:sns:topic', 'storage.encrypted': false }, messages: ['plain'] },
  ],
  notApplicable: [
    { name: 'it stores nothing', facts: { type: 'aws:vpc:vpc' } },
    { name: 'a rule of databases looks there', facts: { type: 'aws:rds:instance', 'storage.encrypted': false } },
    { name: 'a rule of queues looks there', facts: { type: 'aws:sqs:queue', 'storage.encrypted': false } },
  ],
})

testRule(traffic, {
  describe,
  it,
  id: 'unencrypted-traffic',
  pass: [{ facts: { type: 'aws:rds:instance', 'encryption.in-transit': true } }],
  fail: [
    {
      facts: { type: 'aws:rds:instance', 'encryption.in-transit': false },
      messages: ['plain'],
      fix: [{ op: 'add', path: '/resources/subject/requireTls', value: true }],
    },
    {
      name: 'a property within another',
      props: { encryption: { atRest: true } },
      facts: { type: 'aws:elasticache:cluster', 'encryption.in-transit': false },
      messages: ['plain'],
      fix: [{ op: 'add', path: '/resources/subject/encryption/inTransit', value: true }],
    },
  ],
  notApplicable: [
    { name: 'nobody talks to it', facts: { type: 'aws:ec2:volume' } },
    { name: 'a rule of load balancers looks there', facts: { type: 'aws:elb:application', 'encryption.in-transit': false } },
  ],
})

const web = { address: 'web', type: 'aws:autoscaling:group', region: 'eu-west-1' }
const orders = { address: 'orders', type: 'aws:rds:instance', region: 'eu-west-1', 'database.engine': 'postgres' }
const files = { address: 'files', type: 'aws:s3:bucket', region: 'us-east-1', 'storage.durability-percent': 99.999999999 }
const abroad = (facts: object) => ({ ...facts, region: 'us-east-1' })
const way = (from: string, to: string, facts: object = {}) => ({
  address: `${from}-${to}`,
  type: 'aws:network:connection',
  region: 'eu-west-1',
  'connection.from': from,
  'connection.to': to,
  ...facts,
})

testRule(distant, {
  describe,
  it,
  id: 'distant-tiers',
  pass: [
    { name: 'one region', all: [web, orders, way('web', 'orders')] },
    { name: 'nobody waits', all: [web, abroad(orders), way('web', 'orders', { 'calls.deferrable': true })] },
  ],
  fail: [
    {
      name: 'questions to a database',
      all: [web, abroad(orders), way('web', 'orders')],
      messages: ['waits'],
      data: { asker: 'web', here: 'eu-west-1', store: 'orders', there: 'us-east-1' },
    },
    {
      name: 'its answers',
      all: [web, abroad(orders), way('orders', 'web')],
      messages: ['waits'],
      data: { asker: 'web', here: 'eu-west-1', store: 'orders', there: 'us-east-1' },
    },
  ],
  notApplicable: [
    { name: 'no connections', all: [web, abroad(orders)] },
    { name: 'one store copies to another', all: [orders, files, way('orders', 'files')] },
  ],
  unknown: [{ name: 'servers and files', all: [web, files, way('web', 'files')] }],
})

const queue = { address: 'queue', type: 'aws:sqs:queue', 'queue.kind': 'standard' }
const bastion = { address: 'bastion', type: 'aws:ec2:instance', 'instance.bastion': true }

testRule(servers, {
  describe,
  it,
  id: 'self-run-tiers',
  pass: [{ all: [web, orders, bastion] }],
  fail: [{ all: [web, { ...web, address: 'worker' }, queue], messages: ['few'], data: { managed: 1, tiers: 3 } }],
  notApplicable: [{ all: [bastion] }],
})

const grid = (gramsPerKwh: string) => ({ 'carbon-grid': { 'eu-north-1': { gramsPerKwh, year: '2025' } } })

testRule(region, {
  describe,
  it,
  id: 'emitting-region',
  pass: [{ region: 'eu-north-1', catalogs: grid('30') }],
  fail: [{ region: 'eu-north-1', catalogs: grid('700'), messages: ['dirty'], data: { region: 'eu-north-1', grams: 700 } }],
  unknown: [
    { name: 'between the two', region: 'eu-north-1', catalogs: grid('300') },
    { name: 'a grid that nobody measured', region: 'eu-north-1' },
  ],
})

import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import fragile from '../../src/rules/fragile-server-tier.js'
import quotas from '../../src/rules/little-quota-headroom.js'
import tier from '../../src/rules/one-zone-tier.js'
import region from '../../src/rules/region-without-stand-in.js'
import single from '../../src/rules/single-point-of-failure.js'

const group = (facts: object = {}) => ({
  address: 'web',
  type: 'aws:autoscaling:group',
  'scaling.min': 2,
  'scaling.max': 6,
  'availability.zones': ['a', 'b'],
  'availability.zone-count': 2,
  ...facts,
})
const server = (facts: object = {}) => ({
  address: 'web',
  type: 'aws:ec2:instance',
  'instance.count': 1,
  'availability.zone-count': 1,
  ...facts,
})
const front = { address: 'front', type: 'aws:elb:application', 'network.public': true, 'load-balancing.targets': ['web'] }
const inside = { ...front, 'network.public': false }
const visits = { address: 'connections.0', type: 'aws:network:connection', 'connection.from': 'internet', 'connection.to': 'web' }
const updates = { ...visits, 'connection.via': ['nat'] }
const nat = { address: 'nat', type: 'aws:vpc:nat-gateway' }
const critical = { criticality: 'critical' } as const

testRule(fragile, {
  describe,
  it,
  id: 'fragile-server-tier',
  pass: [
    { facts: group(), all: [front] },
    { name: 'critical, and not on the internet', facts: group(), workload: critical, all: [inside] },
  ],
  fail: [
    {
      name: 'each part missing that can be',
      facts: group({ 'scaling.min': 1, 'availability.zones': ['a'], 'availability.zone-count': 1 }),
      all: [visits],
      messages: ['few', 'unbalanced', 'together'],
      data: { min: 1 },
      path: ['min'],
      fix: [{ op: 'add', path: '/resources/subject/min', value: 2 }],
    },
    {
      name: 'a group that may not have two',
      facts: group({ 'scaling.min': 1, 'scaling.max': 1 }),
      all: [front],
      messages: ['few'],
      data: { min: 1 },
    },
    { name: 'one server', facts: server({ 'network.public': true }), messages: ['one', 'unbalanced'] },
    { name: 'servers that nothing replaces', facts: server({ 'instance.count': 3 }), workload: critical, messages: ['alone'] },
    {
      name: 'servers in one zone',
      facts: server({ 'instance.count': 3, 'availability.zones': ['a'] }),
      all: [front],
      messages: ['alone', 'together'],
    },
  ],
  notApplicable: [
    { name: 'only updates come in', facts: server(), all: [updates, nat].map((each) => ({ ...each })) },
    { name: 'a bastion', facts: server({ 'instance.bastion': true, 'network.public': true }) },
    { name: 'a test', facts: server({ 'network.public': true }), workload: { environment: 'test' } },
    { name: 'of low criticality', facts: server({ 'network.public': true }), workload: { criticality: 'low' } },
    { name: 'inside', facts: server() },
  ],
  unknown: [{ facts: group({ 'availability.zones': undefined, 'availability.zone-count': undefined }), all: [front] }],
})

testRule(tier, {
  describe,
  it,
  id: 'one-zone-tier',
  pass: [{ facts: { type: 'aws:opensearch:domain', 'availability.multi-zone': true } }],
  fail: [
    { facts: { type: 'aws:opensearch:domain', 'availability.multi-zone': false }, messages: ['together'] },
    { facts: { type: 'aws:ecs:service', 'container.tasks': 4, 'availability.multi-zone': false }, messages: ['together'] },
  ],
  notApplicable: [
    { name: 'a rule of databases looks there', facts: { type: 'aws:rds:instance', 'availability.multi-zone': false } },
    { name: 'one node', facts: { type: 'aws:ecs:service', 'container.tasks': 1, 'availability.multi-zone': false } },
    { name: 'a job', facts: { type: 'aws:emr:cluster', 'availability.multi-zone': false } },
    { name: 'no zones', facts: { type: 'aws:iam:user' } },
    { name: 'a test', facts: { type: 'aws:opensearch:domain', 'availability.multi-zone': false }, workload: { environment: 'test' } },
  ],
})

testRule(single, {
  describe,
  it,
  id: 'single-point-of-failure',
  pass: [{ facts: { type: 'aws:redshift:cluster', 'warehouse.nodes': 2 } }, { facts: server({ 'instance.count': 2 }) }],
  fail: [
    { facts: { type: 'aws:redshift:cluster', 'warehouse.nodes': 1 }, messages: ['single'] },
    { facts: server(), messages: ['single'] },
  ],
  notApplicable: [
    { name: 'a server on the internet, of which more is asked', facts: server(), all: [visits] },
    { name: 'a critical server, of which more is asked', facts: server(), workload: critical },
    { name: 'a cache, which has a rule of its own', facts: { type: 'aws:elasticache:cluster', 'cache.nodes': 1 } },
    { name: 'a bastion', facts: server({ 'instance.bastion': true }) },
    { name: 'spot alone', facts: server({ 'purchase.options': ['spot'] }) },
    { name: 'no nodes', facts: { type: 'aws:s3:bucket' } },
    { name: 'a test', facts: server(), workload: { environment: 'test' } },
  ],
})

const bucket = (facts: object = {}) => ({ address: 'files', type: 'aws:s3:bucket', region: 'eu-west-1', ...facts })
const objectives = { criticality: 'critical', rtoHours: 4, rpoHours: 1 } as const

testRule(region, {
  describe,
  it,
  id: 'region-without-stand-in',
  pass: [
    { name: 'a resource elsewhere', region: 'eu-west-1', workload: objectives, all: [bucket({ region: 'eu-central-1' })] },
    { name: 'a copy elsewhere', region: 'eu-west-1', workload: objectives, all: [bucket({ 'backup.copies': ['eu-central-1'] })] },
    { name: 'nobody says how critical it is', region: 'eu-west-1', all: [bucket({ 'backup.other-region': true })] },
  ],
  fail: [
    {
      region: 'eu-west-1',
      workload: critical,
      all: [bucket({ 'backup.copies': ['eu-west-1'] })],
      messages: ['objectives', 'home'],
      data: { lacking: 'RTO and no RPO' },
    },
  ],
  notApplicable: [
    { name: 'not critical', workload: { criticality: 'medium' }, all: [bucket()] },
    { name: 'nothing there', workload: objectives, all: [] },
  ],
  unknown: [{ region: 'eu-west-1', all: [bucket()] }],
})

const limits = {
  'service-quotas': { 'vpc.vpcs-per-region': { quota: 'VPCs per Region', default: '5' }, 'rds.db-instances': { default: '40' } },
}
const vpcs = (count: number, where: string) =>
  Array.from({ length: count }, (_, index) => ({ address: `net-${where}-${index}`, type: 'aws:vpc:vpc', region: where }))

testRule(quotas, {
  describe,
  it,
  id: 'little-quota-headroom',
  pass: [
    { name: 'each region has its own', catalogs: limits, all: [...vpcs(3, 'eu-west-1'), ...vpcs(3, 'eu-central-1')] },
    { catalogs: limits, all: [{ address: 'orders', type: 'aws:rds:cluster', region: 'eu-west-1', 'database.instances': 31 }] },
  ],
  fail: [
    {
      catalogs: limits,
      all: vpcs(4, 'eu-west-1'),
      messages: ['near'],
      data: { quota: 'VPCs per Region', region: 'eu-west-1', used: 4, limit: 5 },
    },
    {
      name: 'instances of a cluster count each',
      catalogs: limits,
      all: [{ address: 'orders', type: 'aws:rds:cluster', region: 'eu-west-1', 'database.instances': 32 }],
      messages: ['near'],
      data: { quota: 'rds.db-instances', region: 'eu-west-1', used: 32, limit: 40 },
    },
  ],
  notApplicable: [
    { name: 'nothing counts', catalogs: limits, all: [bucket()] },
    { name: 'no limit is known', all: vpcs(5, 'eu-west-1') },
  ],
})

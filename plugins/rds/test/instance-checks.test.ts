import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import instance from '../src/instance.js'

const mysql = { engine: 'mysql', instanceClass: 'db.m6g.large', storage: { size: 100 } } as const
const oracle = { ...mysql, engine: 'oracle-ee', instanceClass: 'db.m5.large' } as const
const sqlServer = { ...mysql, engine: 'sqlserver-se', instanceClass: 'db.m5.large' } as const
const zones = (...names: readonly string[]) => ({ zones: names })
const stored = (storage: object) => ({ ...mysql, storage: { size: 100, ...storage } })
const replicated = (replica: object, more: object = {}) => ({ ...mysql, ...more, replicas: [replica] })
const error = (id: string) => ({ id, severity: 'error' }) as const

testResource(instance, {
  describe,
  it,
  id: 'aws:rds:instance',
  cases: [
    // D-104: the engine is one that AWS has; the schema names the nearest.
    { props: { ...mysql, engine: 'postgress' }, invalid: 'postgres' },
    { props: { ...mysql, engine: 'sybase' }, invalid: 'engine' },

    { props: { ...mysql, instanceClass: 'db.m6g.larg' }, problems: [error('rds.class-unknown')] },
    {
      props: { ...sqlServer, instanceClass: 'db.m6g.large' },
      lines: { 'on-demand': { price: 'unknown' }, storage: '100 GB-month', backup: '100 GB-month' },
      problems: [{ id: 'rds.class-engine', severity: 'warn' }],
    },
    { props: { ...mysql, surplusCredits: 10 }, problems: [error('rds.credits-class')] },

    // Licences
    { props: { ...mysql, license: 'byol' }, problems: [error('rds.license')] },
    { props: { ...oracle, license: 'included' }, problems: [error('rds.license')] },
    { props: { ...oracle, engine: 'oracle-se2', license: 'byol' }, problems: [], facts: { 'database.license': 'byol' } },
    { props: { ...mysql, custom: true }, problems: [error('rds.custom-engine')] },
    // D-109
    { props: { ...mysql, osAccess: true }, problems: [error('rds.no-os-access')] },

    // Deployments
    {
      props: { ...mysql, deployment: 'multi-az-cluster', ...zones('a', 'b', 'c'), storage: { type: 'gp2', size: 100 } },
      problems: [error('rds.cluster-class'), error('rds.cluster-storage')],
    },
    {
      props: { ...oracle, deployment: 'multi-az-cluster', ...zones('a', 'b', 'c') },
      problems: ['rds.cluster-class', 'rds.cluster-engine'],
    },
    {
      props: { ...sqlServer, engine: 'sqlserver-ex', instanceClass: 'db.t3.large', deployment: 'multi-az', ...zones('a', 'b') },
      problems: [error('rds.express-single-az')],
    },
    {
      props: {
        ...mysql,
        instanceClass: 'db.r6gd.large',
        deployment: 'multi-az-cluster',
        ...zones('a', 'b', 'c'),
        purchase: { option: 'reserved', term: '1yr', payment: 'no-upfront' },
      },
      problems: [error('rds.reserved-cluster')],
    },

    // D-101 to D-103
    { props: { ...mysql, deployment: 'multi-az' }, problems: [{ id: 'rds.multiaz-subnet-group', severity: 'warn' }] },
    { props: { ...mysql, deployment: 'multi-az', ...zones('a') }, problems: [error('rds.subnet-group-2az')] },
    { props: { ...mysql, ...zones('a', 'us-east-1b') }, problems: ['rds.zone-in-other-region'] },
    {
      props: { ...mysql, deployment: 'multi-az', zone: 'a', standbyZone: 'a', ...zones('a', 'b') },
      problems: [error('rds.multiaz-same-region')],
    },
    {
      props: { ...mysql, deployment: 'multi-az', zone: 'b', standbyZone: 'eu-west-1b', ...zones('a', 'b') },
      problems: [error('rds.multiaz-same-region')],
    },
    {
      name: 'a Local Zone is another one than the zone of its letter',
      props: { ...mysql, deployment: 'multi-az', zone: 'us-east-1-bos-1a', standbyZone: 'a', ...zones('us-east-1-bos-1a', 'a') },
      region: 'us-east-1',
      problems: [],
    },
    { props: { ...mysql, deployment: 'multi-az', standbyZone: 'us-east-1a', ...zones('a', 'b') }, problems: ['rds.multiaz-same-region'] },
    { props: { ...mysql, zone: 'a', standbyZone: 'b' }, problems: ['rds.standby-without-multiaz'] },
    // D-105, D-106
    { props: { ...mysql, publiclyAccessible: true, publicSubnets: false }, problems: [error('rds.public-in-private')] },
    {
      props: { ...mysql, publiclyAccessible: true, publicSubnets: true },
      problems: [],
      facts: { 'network.public': true },
    },
    { props: { ...mysql, engine: 'postgres', access: [{ port: 3306, from: 'sg-app' }] }, problems: [error('rds.port-open')] },
    {
      props: { ...mysql, engine: 'postgres', access: [{ port: 5432, from: 'sg-app' }] },
      problems: [],
      facts: { 'network.sources': ['sg-app'] },
    },
    {
      name: 'subnets say their zones and whether they are public',
      props: { ...mysql, deployment: 'multi-az', publiclyAccessible: true, subnets: ['data-a', 'data-b'] },
      related: {
        'data-a': { type: 'aws:vpc:subnet', 'availability.zones': ['a'], 'network.public': false, 'vpc.address': 'net' },
        'data-b': { type: 'aws:vpc:subnet', 'availability.zones': ['b'], 'network.public': true },
      },
      problems: [error('rds.public-in-private')],
      facts: { 'availability.zones': ['a', 'b'], 'availability.subnet-zones': ['a', 'b'], 'vpc.address': 'net' },
    },
    {
      props: { ...mysql, deployment: 'multi-az', subnets: ['data-a'] },
      related: { 'data-a': { type: 'aws:vpc:subnet', 'availability.zones': ['a'], 'network.public': false } },
      problems: [error('rds.subnet-group-2az')],
    },
    {
      name: 'two subnets in one zone, by its letter and by its name',
      props: { ...mysql, deployment: 'multi-az', subnets: ['one', 'two'] },
      related: {
        one: { type: 'aws:vpc:subnet', 'availability.zones': ['a'] },
        two: { type: 'aws:vpc:subnet', 'availability.zones': ['eu-west-1a'] },
      },
      problems: [error('rds.subnet-group-2az')],
    },
    // D-107, D-108
    { props: replicated({ writes: true }), problems: [error('rds.replica-readonly')] },
    { props: replicated({ encrypted: true }), problems: [error('rds.encrypted-replica')] },
    { props: { ...stored({ encrypted: true }), snapshots: { size: 10, encrypted: false } }, problems: ['rds.encrypted-replica'] },

    // Replicas
    { props: replicated({ instanceClass: 'db.m6g.huge' }), problems: ['rds.class-unknown'] },
    { props: replicated({ count: 16 }), problems: [error('rds.replica-limit')] },
    { props: { ...oracle, replicas: [{ count: 6 }] }, problems: ['rds.replica-limit'] },
    { props: { ...sqlServer, replicas: [{}] }, problems: [error('rds.replica-engine')] },
    { props: replicated({}, { backup: { retention: 0 } }), problems: [error('rds.replica-needs-backup')] },

    // Storage
    { props: stored({ type: 'io1', size: 50, iops: 1000 }), problems: [error('rds.storage-size')] },
    { props: stored({ size: 70_000 }), problems: ['rds.storage-size'] },
    { props: { ...sqlServer, storage: { size: 20_000 } }, problems: ['rds.storage-size'] },
    { props: stored({}), asOf: '2022-11-08', problems: ['rds.storage-type-not-offered'] },
    { props: stored({ type: 'io1' }), problems: [error('rds.iops-needed')] },
    { props: stored({ type: 'gp2', iops: 1000 }), problems: [error('rds.iops-not-settable')] },
    { props: stored({ iops: 4000 }), problems: ['rds.iops-not-settable'] },
    { props: stored({ size: 500, iops: 70_000 }), problems: [error('rds.iops-range')] },
    { props: stored({ type: 'io1', iops: 900 }), problems: ['rds.iops-range'] },
    { props: stored({ type: 'io1', iops: 5001 }), problems: [error('rds.iops-ratio')] },
    { props: stored({ type: 'io1', size: 4000, iops: 1500 }), problems: ['rds.iops-ratio'] },
    { props: stored({ throughput: 200 }), problems: [error('rds.throughput-not-settable')] },
    { props: stored({ type: 'gp2', throughput: 200 }), problems: ['rds.throughput-not-settable'] },
    { props: stored({ size: 500, throughput: 5000, iops: 30_000 }), problems: [error('rds.throughput-range')] },
    { props: stored({ size: 500, throughput: 4000, iops: 12_000 }), problems: [error('rds.throughput-ratio')] },
    { props: stored({ logVolume: true }), problems: [error('rds.log-volume-type')] },

    // Time
    { props: { ...mysql, hours: 731 }, problems: [error('rds.more-than-a-month')] },
    { props: { ...mysql, hours: 100, replicas: [{}] }, problems: [error('rds.cannot-stop')] },
    { props: { ...sqlServer, deployment: 'multi-az', ...zones('a', 'b'), hours: 100 }, problems: ['rds.cannot-stop'] },
    {
      props: {
        ...mysql,
        instanceClass: 'db.r6gd.large',
        deployment: 'multi-az-cluster',
        ...zones('a', 'b', 'c'),
        count: { weekly: [{ days: 'mon', value: 1 }] },
      },
      problems: ['rds.cannot-stop'],
    },
    { props: { ...mysql, count: 41 }, problems: [{ id: 'rds.instances-quota', severity: 'quota' }] },

    // Copies, versions, history
    { props: { ...mysql, backup: { size: 1, copies: ['eu-west-1'] } }, problems: [error('rds.copy-at-home')] },
    { props: { ...mysql, snapshots: { size: 1, copies: ['eu-west-1'] } }, problems: ['rds.copy-at-home'] },
    { props: { ...mysql, version: '8.0' }, asOf: '2026-07-31', problems: [], facts: { 'database.version': '8.0' } },
    {
      props: { ...mysql, version: '8.0' },
      asOf: '2026-08-01',
      lines: { 'on-demand': {}, storage: {}, backup: {}, 'extended-support': { quantity: '1460 vCPU-hour', price: 'unknown' } },
      problems: [{ id: 'rds.version-in-extended-support', severity: 'warn' }],
    },
    { props: { ...mysql, version: '5.7', extendedSupport: false }, problems: [error('rds.version-unsupported')] },
    { props: { ...mysql, engine: 'postgres', version: '11.5' }, asOf: '2027-04-01', problems: [error('rds.version-ended')] },
    { props: { ...mysql, performanceInsights: { retentionDays: 100 } }, problems: [error('rds.insights-retention')] },
    {
      props: { ...mysql, performanceInsights: { retentionDays: 62 } },
      asOf: '2026-07-01',
      problems: [{ id: 'rds.insights-ended', severity: 'warn' }],
    },
  ],
})

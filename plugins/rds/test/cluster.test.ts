import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import cluster from '../src/cluster.js'

const volume = { size: 100, requests: 10_000_000 } as const
const one = { engine: 'aurora-postgresql', instances: [{ instanceClass: 'db.r6g.large' }], storage: volume } as const
const zones = { zones: ['a', 'b'] } as const
const mysql = { engine: 'aurora-mysql', storage: volume, ...zones } as const
const stored = { storage: '100 GB-month', io: '10000000 operation' } as const
const member = { quantity: '730 instance-hour', where: { databaseEngine: 'Aurora PostgreSQL', storage: 'EBS Only' } } as const
const serverless = (more: object = {}) => ({ ...mysql, instances: [{ name: 'any', instanceClass: 'db.serverless', ...more }] })
const error = (id: string) => ({ id, severity: 'error' }) as const

testResource(cluster, {
  describe,
  it,
  id: 'aws:rds:cluster',
  cases: [
    {
      name: 'a writer with its volume and its I/O',
      props: { ...one, ...zones },
      lines: {
        'instances.0.on-demand': { ...member, charge: 'usage', offer: 'AmazonRDS' },
        storage: { quantity: '100 GB-month', charge: 'recurring', where: { usagetype: 'Aurora:StorageUsage' } },
        io: { quantity: '10000000 operation', charge: 'usage', where: { usagetype: 'Aurora:StorageIOUsage' } },
      },
      facts: {
        'database.engine': 'aurora-postgresql',
        'database.port': 5432,
        'database.instances': 1,
        'availability.multi-zone': false,
        'backup.retention-days': 1,
        'instance.vcpu': 2,
      },
    },
    {
      name: 'I/O-Optimized has other products, and no I/O',
      region: 'us-east-1',
      asOf: '2026-10-01',
      props: { ...one, ...zones, configuration: 'io-optimized', instances: [{ name: 'all', instanceClass: 'db.r6g.large', count: 3 }] },
      lines: {
        'instances.all.on-demand': { quantity: '2190 instance-hour', where: { storage: 'Aurora IO Optimization Mode' } },
        storage: { quantity: '100 GB-month', where: { usagetype: 'Aurora:IO-OptimizedStorageUsage' } },
      },
      facts: { 'database.io-optimized': true, 'availability.multi-zone': true },
    },
    {
      name: 'readers that follow the day',
      props: {
        ...one,
        ...zones,
        instances: [
          { name: 'writer', instanceClass: 'db.r6g.large', zone: 'a' },
          { name: 'readers', instanceClass: 'db.r6g.large', zone: 'b', count: { weekly: [{ hours: '08-20', value: 3 }], otherwise: 1 } },
        ],
      },
      lines: { 'instances.writer.on-demand': member, 'instances.readers.on-demand': '1460 instance-hour', ...stored },
      facts: { 'replicas.follows-load': true, 'availability.zones': ['a', 'b'] },
    },
    {
      name: 'a cluster that is stopped for some time',
      props: { ...one, ...zones, instances: [{ instanceClass: 'db.r6g.large', hours: 200 }] },
      lines: { 'instances.0.on-demand': '200 instance-hour', ...stored },
    },
    {
      name: 'I/O that nobody gave',
      props: { ...one, ...zones, storage: { size: 5 } },
      lines: { 'instances.0.on-demand': member, storage: '10 GB-month', io: 'unknown' },
    },

    // Serverless: 0.5 at night, 8 ACU for half the day.
    {
      name: 'serverless capacity through the week, in halves, between its bounds',
      props: serverless({ capacity: { weekly: [{ hours: '00-12', value: 7.7 }], otherwise: 0.1 } }),
      lines: {
        'instances.any.serverless': {
          quantity: '3102.5 ACU-hour',
          where: { usagetype: 'Aurora:ServerlessV2Usage', databaseEngine: 'Aurora MySQL' },
        },
        ...stored,
      },
      facts: { 'database.serverless': true },
    },
    {
      name: 'serverless that pauses, up to its largest capacity',
      props: serverless({ capacity: { weekly: [{ hours: '00-12', value: 100 }], otherwise: 0 }, least: 0, most: 4 }),
      lines: { 'instances.any.serverless': '1460 ACU-hour', ...stored },
    },
    {
      name: 'serverless whose load nobody gave',
      props: serverless(),
      lines: { 'instances.any.serverless': 'unknown', ...stored },
    },
    {
      name: 'serverless, I/O-Optimized',
      region: 'us-east-1',
      props: { ...serverless({ capacity: 2 }), configuration: 'io-optimized' },
      lines: {
        'instances.any.serverless': { quantity: '1460 ACU-hour', where: { usagetype: 'Aurora:ServerlessV2IOOptimizedUsage' } },
        storage: '100 GB-month',
      },
    },
    {
      name: 'the first generation of serverless, while it was sold',
      asOf: '2025-03-31',
      props: { ...mysql, serverlessV1: { capacity: 4 } },
      lines: { 'serverless-v1': { quantity: '2920 ACU-hour', where: { usagetype: 'Aurora:ServerlessUsage' } }, ...stored },
    },
    {
      name: 'the first generation of serverless, after it',
      asOf: '2025-04-01',
      props: { ...mysql, serverlessV1: { capacity: 4 } },
      lines: { 'serverless-v1': '2920 ACU-hour', ...stored },
      problems: [error('rds.not-offered')],
    },

    // Backups: what goes beyond the volume.
    {
      name: 'backups of a day are free',
      props: { ...one, ...zones, backup: { retention: 1 } },
      lines: { 'instances.0.on-demand': member, ...stored, backup: '0 GB-month' },
    },
    {
      name: 'backups beyond the size of the volume',
      props: { ...one, ...zones, backup: { retention: 5, size: 500 } },
      lines: { 'instances.0.on-demand': member, ...stored, backup: '400 GB-month' },
      facts: { 'backup.retention-days': 5 },
    },
    {
      name: 'backups by what changes',
      props: { ...one, ...zones, backup: { retention: 5, changed: 10 } },
      lines: { 'instances.0.on-demand': member, ...stored, backup: '40 GB-month' },
    },
    {
      name: 'backups of a week that nobody measured',
      props: { ...one, ...zones, backup: {} },
      lines: { 'instances.0.on-demand': member, ...stored, backup: 'unknown' },
    },
    {
      name: 'snapshots, their copies and exports',
      props: { ...one, ...zones, snapshots: { size: 200, copies: ['us-east-1'], copied: 20, exported: 200 } },
      lines: {
        'instances.0.on-demand': member,
        ...stored,
        snapshots: { quantity: '200 GB-month', where: { usagetype: 'Aurora:BackupUsage', databaseEngine: 'Aurora PostgreSQL' } },
        'snapshots.copies.us-east-1': '200 GB-month',
        'snapshots.copies.us-east-1.transfer': { quantity: '20 GB', offer: 'AWSDataTransfer' },
        'snapshots.export': '200 GB',
      },
      facts: { 'backup.other-region': true },
    },
    {
      name: 'backtrack: 1,000 changes an hour, kept for a day',
      props: { ...serverless({ capacity: 1 }), backtrack: { windowHours: 24, changes: 1000 } },
      lines: { 'instances.any.serverless': '730 ACU-hour', ...stored, backtrack: '17520000 CR-hour' },
    },
    {
      name: 'a global database',
      props: { ...one, ...zones, globalDatabase: { regions: ['us-east-1', 'eu-central-1'], writes: 1_000_000, transferred: 30 } },
      lines: {
        'instances.0.on-demand': member,
        ...stored,
        'global.writes': { quantity: '2000000 operation', where: { usagetype: 'Aurora:ReplicatedWriteIO' } },
        'global.transfer.us-east-1': '30 GB',
        'global.transfer.eu-central-1': '30 GB',
      },
      facts: { 'replication.regions': ['us-east-1', 'eu-central-1'] },
    },

    // What goes with it
    {
      name: 'proxy, history and credits of provisioned and serverless instances',
      asOf: '2026-06-01',
      props: {
        ...mysql,
        instances: [
          { instanceClass: 'db.t3.medium', surplusCredits: 50 },
          { instanceClass: 'db.serverless', capacity: 2 },
        ],
        proxy: true,
        performanceInsights: { retentionDays: 62, requests: 10 },
      },
      lines: {
        'instances.0.on-demand': '730 instance-hour',
        'instances.0.cpu-credits': { quantity: '50 vCPU-hour', where: { usagetype: 'CPUCredits:db.t3', databaseEngine: 'Aurora MySQL' } },
        'instances.0.performance-insights': '2 vCPU-month',
        'instances.0.performance-insights.more': '2 vCPU-month',
        'instances.0.proxy': '1460 vCPU-hour',
        'instances.1.serverless': '1460 ACU-hour',
        'instances.1.performance-insights': { quantity: '2 ACU-month', where: { usagetype: 'PI_LTR_FMR:Serverless' } },
        'instances.1.performance-insights.more': '2 ACU-month',
        'instances.1.proxy': { quantity: '5840 ACU-hour', where: { usagetype: 'RDS:Proxy-ASv2-Usage' } },
        ...stored,
        'performance-insights.requests': '10 request',
      },
    },
    {
      name: 'extended support, by vCPU and by ACU',
      region: 'us-east-1',
      asOf: '2026-09-01',
      props: {
        ...mysql,
        version: '5.7.mysql_aurora.2.11.3',
        instances: [{ instanceClass: 'db.r5.large' }, { instanceClass: 'db.serverless', capacity: 2 }],
      },
      lines: {
        'instances.0.on-demand': '730 instance-hour',
        'instances.0.extended-support': { quantity: '1460 vCPU-hour', where: { usagetype: 'ExtendedSupport:Yr1-Yr2:AuroraMySQL2' } },
        'instances.1.serverless': '1460 ACU-hour',
        'instances.1.extended-support': {
          quantity: '1460 ACU-hour',
          where: { usagetype: 'ExtendedSupport:Yr1-Yr2:ASv2:AuroraMySQL2' },
          price: 'unknown',
        },
        ...stored,
      },
      problems: ['rds.version-in-extended-support'],
    },

    // Problems
    { props: { engine: 'aurora', storage: volume }, invalid: 'aurora-mysql' },
    {
      props: { ...one, instances: [{ instanceClass: 'db.r6g.large', count: 2 }] },
      problems: [{ id: 'rds.multiaz-subnet-group', severity: 'warn' }],
    },
    { props: one, problems: [], facts: { 'availability.multi-zone': false } },
    { props: { ...one, zones: ['a'] }, problems: [error('rds.subnet-group-2az')] },
    { props: { ...one, ...zones, instances: [] }, problems: [{ id: 'rds.cluster-empty', severity: 'warn' }] },
    { props: { ...one, ...zones, instances: [{ instanceClass: 'db.r6g.larg' }] }, problems: ['rds.class-unknown'] },
    { props: { ...one, ...zones, instances: [{ instanceClass: 'db.r6g.large', count: 17 }] }, problems: [error('rds.replica-limit')] },
    { props: { ...one, ...zones, instances: [{ instanceClass: 'db.r6g.large', hours: 731 }] }, problems: [error('rds.more-than-a-month')] },
    {
      props: { ...one, ...zones, instances: [{ instanceClass: 'db.r6g.large', capacity: 2 }] },
      problems: [error('rds.capacity-provisioned')],
    },
    { props: { ...one, ...zones, instances: [{ instanceClass: 'db.r6g.large', surplusCredits: 2 }] }, problems: ['rds.credits-class'] },
    { props: { ...serverless({ capacity: 1, least: 0 }) }, asOf: '2024-11-19', problems: [error('rds.acu-range')] },
    { props: { ...serverless({ capacity: 1, least: 2, most: 1 }) }, problems: ['rds.acu-range'] },
    { props: serverless({ capacity: 1, most: 200 }), asOf: '2024-10-06', problems: ['rds.acu-range'] },
    { props: { ...one, ...zones, configuration: 'io-optimized' }, asOf: '2023-05-10', problems: ['rds.not-offered'] },
    {
      props: { ...one, ...zones, configuration: 'io-optimized', purchase: { option: 'reserved', term: '1yr', payment: 'no-upfront' } },
      problems: [error('rds.reserved-io-optimized')],
    },
    { props: { ...one, ...zones, backtrack: { windowHours: 24, changes: 10 } }, problems: [error('rds.backtrack-engine')] },
    { props: { ...one, ...zones, snapshots: { size: 1, copies: ['eu-west-1'] } }, problems: [error('rds.copy-at-home')] },
    { props: { ...one, ...zones, globalDatabase: { regions: ['eu-west-1'] } }, problems: ['rds.copy-at-home'] },
    { props: { ...one, ...zones, snapshots: { size: 1, encrypted: true } }, problems: [error('rds.encrypted-replica')] },
    { props: { ...one, ...zones, access: [{ port: 3306, from: 'sg-app' }] }, problems: [error('rds.port-open')] },
  ],
})

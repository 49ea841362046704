import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import instance from '../src/instance.js'

const mysql = { engine: 'mysql', instanceClass: 'db.m6g.large', storage: { size: 100 } } as const
const hours = { quantity: '730 instance-hour', charge: 'usage', offer: 'AmazonRDS' } as const
const free = { backup: { quantity: '100 GB-month', pool: 'AmazonRDS.backup' } } as const
const replicaNeeds = { backup: { retention: 1, size: 0 } } as const

testResource(instance, {
  describe,
  it,
  id: 'aws:rds:instance',
  cases: [
    {
      name: 'a database with its storage',
      props: mysql,
      lines: {
        'on-demand': {
          ...hours,
          where: {
            instanceType: 'db.m6g.large',
            databaseEngine: 'MySQL',
            deploymentOption: 'Single-AZ',
            licenseModel: 'No license required',
          },
        },
        storage: { quantity: '100 GB-month', charge: 'recurring', where: { usagetype: 'RDS:GP3-Storage' } },
        ...free,
      },
      facts: {
        'database.engine': 'mysql',
        'database.port': 3306,
        'availability.multi-zone': false,
        'backup.automated': true,
        'backup.retention-days': 1,
        'instance.vcpu': 2,
        'purchase.options': ['on-demand'],
        'storage.encrypted': false,
        'storage.types': ['gp3'],
        'network.public': false,
      },
    },
    {
      name: 'with a standby',
      props: { ...mysql, deployment: 'multi-az', zone: 'a', standbyZone: 'b', zones: ['a', 'b'] },
      lines: {
        'on-demand': { ...hours, where: { deploymentOption: 'Multi-AZ' } },
        storage: { quantity: '100 GB-month', where: { usagetype: 'RDS:Multi-AZ-GP3-Storage' } },
        ...free,
      },
      facts: { 'availability.multi-zone': true, 'availability.zone-count': 2, 'availability.zones': ['a', 'b'] },
    },
    {
      name: 'with two standbys that can be read',
      props: {
        ...mysql,
        instanceClass: 'db.r6gd.large',
        deployment: 'multi-az-cluster',
        storage: { type: 'io1', size: 100, iops: 1000 },
        zones: ['a', 'b', 'c'],
      },
      lines: {
        'on-demand': { ...hours, where: { deploymentOption: 'Multi-AZ (readable standbys)' } },
        storage: { quantity: '100 GB-month', where: { usagetype: 'RDS:Multi-AZCluster-PIOPS-Storage' } },
        iops: { quantity: '1000 IOPS-month', where: { usagetype: 'RDS:Multi-AZCluster-PIOPS' } },
        ...free,
      },
      facts: { 'availability.zone-count': 3 },
    },

    // Licences and editions; eu-west-1 has them all.
    {
      name: 'Oracle SE2 has its licence in the rate',
      props: { ...mysql, engine: 'oracle-se2', instanceClass: 'db.m5.large' },
      lines: {
        'on-demand': { ...hours, where: { databaseEngine: 'Oracle', databaseEdition: 'Standard Two', licenseModel: 'License included' } },
        storage: '100 GB-month',
        ...free,
      },
    },
    {
      name: 'Oracle EE brings it',
      props: { ...mysql, engine: 'oracle-ee', instanceClass: 'db.m5.large' },
      lines: {
        'on-demand': { ...hours, where: { databaseEdition: 'Enterprise', licenseModel: 'Bring your own license' } },
        storage: '100 GB-month',
        ...free,
      },
      facts: { 'database.license': 'byol', 'database.port': 1521 },
    },
    {
      name: 'SQL Server mirrors its storage',
      props: { ...mysql, engine: 'sqlserver-se', instanceClass: 'db.m5.large', deployment: 'multi-az', zones: ['a', 'b'] },
      lines: {
        'on-demand': { ...hours, where: { databaseEngine: 'SQL Server', databaseEdition: 'Standard', licenseModel: 'License included' } },
        storage: { quantity: '100 GB-month', where: { usagetype: 'RDS:Mirror-GP3-Storage' } },
        ...free,
      },
    },
    {
      name: 'RDS Custom is a product of its own',
      props: { ...mysql, engine: 'sqlserver-ee', custom: true, osAccess: true, instanceClass: 'db.m5.xlarge' },
      lines: { 'on-demand': { ...hours, where: { deploymentModel: 'Custom', licenseModel: 'NA' } }, storage: '100 GB-month', ...free },
    },
    {
      name: 'Db2 is in no list of ours',
      props: { ...mysql, engine: 'db2-se' },
      lines: {
        'on-demand': { ...hours, where: { licenseModel: 'Bring your own license' }, price: 'unknown' },
        storage: '100 GB-month',
        ...free,
      },
    },

    // gp3: what is included depends on the size at which AWS stripes the volume.
    {
      name: 'gp3 from 400 GiB on includes 12,000 IOPS and 500 MiB/s',
      props: { ...mysql, storage: { size: 400, iops: 13000, throughput: 600 } },
      lines: {
        'on-demand': hours,
        storage: '400 GB-month',
        iops: { quantity: '1000 IOPS-month', where: { usagetype: 'RDS:GP3-PIOPS' } },
        throughput: { quantity: '100 MBps-month', where: { usagetype: 'RDS:GP3-Throughput' } },
        backup: '400 GB-month',
      },
    },
    {
      name: 'gp3 that asks for what is included',
      props: { ...mysql, storage: { size: 400, iops: 11000, throughput: 500 } },
      lines: { 'on-demand': hours, storage: '400 GB-month', backup: '400 GB-month' },
      problems: [{ id: 'rds.iops-included', severity: 'warn' }],
    },
    {
      name: 'gp3 of Oracle is striped from 200 GiB on',
      props: { ...mysql, engine: 'oracle-ee', instanceClass: 'db.m5.large', storage: { size: 200, iops: 13000 } },
      lines: { 'on-demand': hours, storage: '200 GB-month', iops: '1000 IOPS-month', backup: '200 GB-month' },
    },
    {
      name: 'gp3 of SQL Server is never striped, and sells IOPS at any size',
      props: { ...mysql, engine: 'sqlserver-se', instanceClass: 'db.m5.large', storage: { size: 500, iops: 4000, throughput: 200 } },
      lines: { 'on-demand': hours, storage: '500 GB-month', iops: '1000 IOPS-month', throughput: '75 MBps-month', backup: '500 GB-month' },
    },
    {
      name: 'magnetic storage pays for its requests',
      props: { ...mysql, storage: { type: 'magnetic', size: 100, requests: 5_000_000 } },
      lines: { 'on-demand': hours, storage: { where: { usagetype: 'RDS:StorageUsage' } }, requests: '5000000 operation', ...free },
    },
    {
      name: 'magnetic storage whose requests nobody gave',
      props: { ...mysql, storage: { type: 'magnetic', size: 100 } },
      lines: { 'on-demand': hours, storage: '100 GB-month', requests: 'unknown', ...free },
    },
    {
      name: 'io2 in the region where its price is known, with a log volume',
      region: 'us-east-1',
      asOf: '2026-09-01',
      props: { ...mysql, storage: { type: 'io2', size: 200, iops: 2000, logVolume: true } },
      lines: {
        'on-demand': hours,
        storage: { quantity: '200 GB-month', where: { usagetype: 'RDS:PIOPS-Storage-IO2' } },
        iops: { quantity: '2000 IOPS-month', where: { usagetype: 'RDS:IO2-PIOPS' } },
        'log-volume.storage': '1024 GB-month',
        'log-volume.iops': '3000 IOPS-month',
        backup: '200 GB-month',
      },
    },

    // Time
    {
      name: 'stopped databases keep their storage',
      props: { ...mysql, count: { weekly: [{ days: 'mon-fri', hours: '08-18', value: 2 }], otherwise: 0 } },
      lines: { 'on-demand': '434.5238095238095238095238095238095238095 instance-hour', storage: '200 GB-month', backup: '200 GB-month' },
    },
    {
      name: 'stopped all month',
      props: { ...mysql, hours: 0 },
      lines: { 'on-demand': '0 instance-hour', storage: '100 GB-month', ...free },
      problems: [{ id: 'rds.stopped-seven-days', severity: 'warn' }],
    },
    {
      name: 'read replicas that follow the day are deleted with their storage',
      props: {
        ...mysql,
        ...replicaNeeds,
        replicas: [{ name: 'reports', count: { weekly: [{ hours: '00-12', value: 2 }], otherwise: 0 } }],
      },
      lines: {
        'on-demand': hours,
        storage: '100 GB-month',
        'replicas.reports.on-demand': '730 instance-hour',
        'replicas.reports.storage': '100 GB-month',
        backup: '0 GB-month',
      },
      facts: { 'replicas.kinds': 1, 'replicas.follows-load': true },
    },
    {
      name: 'a replica of another class with a standby of its own',
      props: { ...mysql, ...replicaNeeds, replicas: [{ instanceClass: 'db.m6g.xlarge', deployment: 'multi-az' }] },
      lines: {
        'on-demand': hours,
        storage: '100 GB-month',
        'replicas.0.on-demand': { ...hours, where: { instanceType: 'db.m6g.xlarge', deploymentOption: 'Multi-AZ' } },
        'replicas.0.storage': { where: { usagetype: 'RDS:Multi-AZ-GP3-Storage' } },
        backup: '0 GB-month',
      },
    },
    // Backups
    {
      name: 'backups: the volume and the changes of the further days, exports, copies',
      props: {
        ...mysql,
        backup: { retention: 11, changed: 5, copies: ['eu-central-1'], copied: 150 },
        snapshots: { size: 300, exported: 100 },
      },
      lines: {
        'on-demand': hours,
        storage: '100 GB-month',
        backup: '150 GB-month',
        'backup.copies.eu-central-1': { quantity: '150 GB-month', pool: 'AmazonRDS.backup', price: 'unknown' },
        'backup.copies.eu-central-1.transfer': { quantity: '150 GB', offer: 'AWSDataTransfer' },
        snapshots: { quantity: '300 GB-month', pool: 'AmazonRDS.backup' },
        'snapshots.export': { quantity: '100 GB', where: { usagetype: 'RDS:SnapshotExportToS3' } },
      },
      facts: { 'backup.retention-days': 11, 'backup.other-region': true, 'backup.copies': ['eu-central-1'] },
    },
    {
      name: 'backups whose size nobody gave',
      props: { ...mysql, backup: {} },
      lines: { 'on-demand': hours, storage: '100 GB-month', backup: 'unknown' },
      facts: { 'backup.retention-days': 7 },
    },
    {
      name: 'no backups',
      props: { ...mysql, backup: { retention: 0 } },
      lines: { 'on-demand': hours, storage: '100 GB-month', backup: '0 GB-month' },
      facts: { 'backup.automated': false },
    },

    // Extended support: MySQL 5.7 since 2024-03-01, its third year since 2026-03-01; 2 vCPU.
    {
      name: 'before extended support',
      region: 'us-east-1',
      asOf: '2024-02-29',
      props: { ...mysql, version: '5.7.44' },
      lines: { 'on-demand': hours, storage: '100 GB-month', ...free },
    },
    {
      name: 'the first years of extended support, with the standby',
      region: 'us-west-2',
      asOf: '2026-02-28',
      props: { ...mysql, version: '5.7.44', deployment: 'multi-az', zones: ['a', 'b'] },
      lines: {
        'on-demand': hours,
        storage: { quantity: '100 GB-month', price: 'unknown' },
        'extended-support': {
          quantity: '2920 vCPU-hour',
          where: { usagetype: 'ExtendedSupport:Yr1-Yr2:MySQL5.7', databaseEngine: 'MySQL' },
        },
        backup: { quantity: '100 GB-month', price: 'unknown' },
      },
      problems: ['rds.version-in-extended-support'],
    },
    {
      name: 'the third year of extended support begins within the horizon',
      region: 'us-east-1',
      asOf: '2026-02-28',
      month: 2,
      props: { ...mysql, version: '5.7.44' },
      lines: {
        'on-demand': hours,
        storage: '100 GB-month',
        'extended-support': { quantity: '1460 vCPU-hour', where: { usagetype: 'ExtendedSupport:Yr3:MySQL5.7' }, price: 'unknown' },
        ...free,
      },
      problems: ['rds.version-in-extended-support'],
    },
    {
      name: 'the third year of extended support',
      region: 'us-east-1',
      asOf: '2026-09-01',
      props: { ...mysql, engine: 'postgres', version: '11.22' },
      lines: {
        'on-demand': hours,
        storage: '100 GB-month',
        'extended-support': { quantity: '1460 vCPU-hour', where: { usagetype: 'ExtendedSupport:Yr3:PostgreSQL11' } },
        ...free,
      },
      problems: ['rds.version-in-extended-support'],
    },

    {
      name: 'extended support of stopped databases goes on',
      region: 'us-east-1',
      asOf: '2026-09-01',
      props: { ...mysql, engine: 'postgres', version: '13.4', hours: 100 },
      lines: {
        'on-demand': '100 instance-hour',
        storage: '100 GB-month',
        'extended-support': { quantity: '1460 vCPU-hour', where: { usagetype: 'ExtendedSupport:Yr1-Yr2:PostgreSQL13' } },
        ...free,
      },
      problems: ['rds.version-in-extended-support'],
    },

    // What goes with it
    {
      name: 'surplus CPU credits, history of two years, proxy',
      asOf: '2026-06-01',
      props: {
        ...mysql,
        instanceClass: 'db.t3.medium',
        surplusCredits: 100,
        performanceInsights: { retentionDays: 731, requests: 1000 },
        proxy: true,
      },
      lines: {
        'on-demand': hours,
        'cpu-credits': { quantity: '100 vCPU-hour', where: { usagetype: 'CPUCredits:db.t3', databaseEngine: 'MySQL' } },
        'performance-insights': { quantity: '2 vCPU-month', where: { usagetype: 'PI_LTR:T3' } },
        'performance-insights.requests': '1000 request',
        storage: '100 GB-month',
        ...free,
        proxy: { quantity: '1460 vCPU-hour', where: { usagetype: 'RDS:ProxyUsage' } },
      },
      facts: { 'instance.burstable': true, 'monitoring.performance-insights': true, 'database.proxy': true },
    },
    {
      name: 'history by the month',
      asOf: '2026-06-01',
      props: { ...mysql, performanceInsights: { retentionDays: 93 } },
      lines: {
        'on-demand': hours,
        'performance-insights': { quantity: '2 vCPU-month', where: { usagetype: 'PI_LTR_FMR:Provisioned' } },
        'performance-insights.more': { quantity: '4 vCPU-month', where: { usagetype: 'PI_LTR_AMR:Provisioned' } },
        storage: '100 GB-month',
        ...free,
      },
    },
    {
      name: 'a proxy bills at least two vCPUs',
      props: { ...mysql, instanceClass: 'db.m3.medium', proxy: true },
      lines: { 'on-demand': hours, storage: '100 GB-month', ...free, proxy: '1460 vCPU-hour' },
    },
    {
      name: 'what is said of its network and its life',
      props: {
        ...mysql,
        storage: { size: 100, encrypted: true },
        requireTls: true,
        deletionProtection: true,
        finalSnapshot: true,
        access: [{ port: 3306, from: '0.0.0.0/0' }],
        purchase: { option: 'reserved', term: '1yr', payment: 'no-upfront' },
      },
      lines: { 'on-demand': hours, storage: '100 GB-month', ...free },
      facts: {
        'storage.encrypted': true,
        'encryption.in-transit': true,
        'network.open-to-world': true,
        'protection.deletion': true,
        'backup.final-snapshot': true,
        'purchase.options': ['reserved'],
      },
    },
  ],
})

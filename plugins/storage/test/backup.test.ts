import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import backup from '../src/backup.js'

testResource(backup, {
  describe,
  it,
  id: 'aws:backup:vault',
  cases: [
    {
      name: 'files, warm and cold, and their restores',
      props: { efs: { warm: 100, cold: 1000, restored: 5, restoredCold: 2, itemRestores: 3 }, retention: 35, locked: true },
      region: 'us-west-1',
      lines: {
        'efs.warm': { quantity: '100 GB-month', charge: 'recurring', where: { meter: 'efs.warm' } },
        'efs.cold': '1000 GB-month',
        'efs.restores': { quantity: '5 GB', charge: 'usage', where: { meter: 'efs.restore.warm' } },
        'efs.restores-cold': '2 GB',
        'efs.item-restores': '3 request',
      },
      facts: { 'backups.kinds': ['efs'], 'backups.retention-days': 35, 'backups.locked': true, 'backups.copied-to': [] },
    },
    {
      name: 'what other services bill',
      props: {
        ebs: { warm: 100, cold: 50, restoredCold: 5 },
        rds: { warm: 200 },
        aurora: { warm: 300 },
        dynamodb: { warm: 40, restored: 4 },
      },
      region: 'us-west-1',
      lines: {
        'ebs.warm': { quantity: '100 GB-month', offer: 'AmazonEC2', where: { usagetype: 'EBS:SnapshotUsage' } },
        'ebs.cold': { quantity: '50 GB-month', where: { usagetype: 'EBS:SnapshotArchiveStorage' } },
        'ebs.restores-cold': '5 GB',
        'rds.warm': { quantity: '200 GB-month', offer: 'AmazonRDS', pool: 'AmazonRDS.backup' },
        'aurora.warm': { quantity: '300 GB-month', where: { databaseEngine: 'Aurora MySQL' } },
        'dynamodb.warm': { quantity: '40 GB-month', offer: 'AmazonDynamoDB' },
        'dynamodb.restores': '4 GB',
      },
      facts: { 'backups.kinds': ['ebs', 'rds', 'aurora', 'dynamodb'] },
    },
    {
      name: 'S3, and what no source has a price of',
      props: { s3: { warm: 10, restored: 1 }, vmware: { warm: 5 }, copied: 20, copiedTo: 'eu-west-1', evaluations: 1000 },
      region: 'eu-central-1',
      asOf: '2026-11-01',
      lines: {
        's3.warm': { quantity: '10 GB-month', where: { meter: 'backup.s3.warm' } },
        's3.restores': '1 GB',
        'vmware.warm': { quantity: '5 GB-month', price: 'unknown' },
        copies: { quantity: '20 GB', offer: 'AWSDataTransfer', where: { toRegionCode: 'eu-west-1' } },
        evaluations: { quantity: '1000 evaluation', price: 'unknown' },
      },
      facts: { 'backups.copied-to': ['eu-west-1'] },
    },
    {
      name: 'Aurora PostgreSQL',
      props: { aurora: { warm: 1, engine: 'postgresql' } },
      region: 'us-east-1',
      lines: { 'aurora.warm': { quantity: '1 GB-month', where: { databaseEngine: 'Aurora PostgreSQL' } } },
    },
    {
      name: 'copied nobody knows where',
      props: { copied: 20 },
      lines: { copies: { quantity: '20 GB', offer: 'AWSBackup', price: 'unknown' } },
    },
    { props: { rds: { restored: 1 } }, invalid: 'restored' },
  ],
})

import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import fsx from '../src/fsx.js'

testResource(fsx, {
  describe,
  it,
  id: 'aws:fsx:file-system',
  cases: [
    {
      name: 'Windows in two zones',
      props: { engine: 'windows', deployment: 'multi-az', storageType: 'hdd', capacity: 2000, throughput: 64, backups: 500 },
      region: 'us-east-1',
      lines: {
        storage: {
          quantity: '2000 GB-month',
          charge: 'recurring',
          where: { fileSystemType: 'Windows', deploymentOption: 'Multi-AZ', storageType: 'HDD' },
        },
        throughput: { quantity: '64 MiBps-month', where: { productFamily: 'Provisioned Throughput' } },
        backups: { quantity: '500 GB-month', where: { usagetype: 'BackupUsage' } },
      },
      facts: { 'filesystem.engine': 'windows', 'availability.multi-zone': true, 'backups.enabled': true },
      problems: [],
    },
    {
      name: 'OpenZFS with IOPS beyond three for each GB',
      props: { engine: 'openzfs', capacity: 300, throughput: 1024, iops: 1000 },
      region: 'us-east-1',
      lines: {
        storage: '300 GB-month',
        throughput: '1024 MiBps-month',
        iops: { quantity: '100 IOPS-month', where: { productFamily: 'Provisioned IOPS' } },
      },
      facts: { 'availability.zone-count': 1 },
    },
    {
      name: 'IOPS within them cost nothing',
      props: { engine: 'openzfs', capacity: 1000, throughput: 64, iops: 3000 },
      region: 'us-east-1',
      lines: { storage: '1000 GB-month', throughput: '64 MiBps-month' },
    },
    {
      name: 'throughput that nobody gave',
      props: { engine: 'openzfs', capacity: 100 },
      region: 'us-east-1',
      lines: { storage: '100 GB-month', throughput: 'unknown' },
    },
    {
      name: 'Lustre, whose prices no source has',
      props: { engine: 'lustre', capacity: 2400, throughputPerTb: 250 },
      lines: { storage: { quantity: '2400 GB-month', where: { throughputCapacity: '250' }, price: 'unknown' } },
    },
    {
      name: 'ONTAP with its capacity pool',
      props: {
        engine: 'ontap',
        deployment: 'multi-az',
        capacity: 1024,
        throughput: 128,
        iops: 5000,
        capacityPool: { storage: 10000, reads: 1000000 },
      },
      lines: {
        storage: { quantity: '1024 GB-month', price: 'unknown' },
        throughput: { quantity: '128 MiBps-month', price: 'unknown' },
        iops: { quantity: '1928 IOPS-month', price: 'unknown' },
        'pool.storage': { quantity: '10000 GB-month', price: 'unknown' },
        'pool.reads': { quantity: '1000000 request', price: 'unknown' },
        'pool.writes': { quantity: 'unknown', price: 'unknown' },
      },
    },
    { props: { engine: 'openzfs', capacity: 100, throughput: 64 }, asOf: '2020-01-01', problems: ['fsx.not-yet'] },
    { props: { engine: 'windows', capacity: 16, throughput: 8 }, problems: ['fsx.capacity'] },
    { props: { engine: 'windows', capacity: '65 TB', throughput: 8 }, problems: ['fsx.capacity'] },
    { props: { engine: 'lustre', capacity: 600 }, problems: ['fsx.capacity'] },
    { props: { engine: 'lustre', capacity: 1200, deployment: 'multi-az' }, problems: ['fsx.lustre-zones'] },
    { props: { engine: 'lustre', capacity: 1200, throughput: 100 }, problems: ['fsx.throughput-of-lustre'] },
    {
      props: { engine: 'windows', capacity: 100, deployment: 'scratch', throughputPerTb: 50 },
      problems: ['fsx.scratch', 'fsx.throughput-per-tb'],
    },
    { props: { engine: 'ontap', capacity: 1024, storageType: 'hdd' }, problems: ['fsx.hdd'] },
    { props: { engine: 'windows', capacity: 100, storageType: 'intelligent-tiering' }, problems: ['fsx.tiering'] },
    { props: { engine: 'windows', capacity: 2000, storageType: 'hdd', iops: 100 }, problems: ['fsx.iops'] },
    { props: { engine: 'windows', capacity: 100, capacityPool: { storage: 1 } }, problems: ['fsx.capacity-pool'] },
    { props: { engine: 'zfs', capacity: 1 }, invalid: 'zfs' },
  ],
})

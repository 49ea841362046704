import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

/** Line → quantity and cost of a month, as AWS bills it. */
type Expected = Readonly<Record<string, readonly [quantity: number, cost: number]>>

interface Case {
  readonly region: string
  readonly resource: object
  readonly lines: Expected
}

const vault = { type: 'aws:backup:vault' }

/** Priced examples derived from the golden tests of Infracost (Apache-2.0, prices of 2021 to 2024, read 2026-11). */
const CASES: Readonly<Record<string, Case>> = {
  'EFS, provisioned throughput': {
    region: 'us-east-1',
    resource: { type: 'aws:efs:file-system', throughput: 'provisioned', provisionedThroughput: 100, storage: { standard: 230 } },
    lines: { storage: [230, 69], throughput: [88.5, 531] },
  },
  'FSx for OpenZFS': {
    region: 'us-east-1',
    resource: { type: 'aws:fsx:file-system', engine: 'openzfs', capacity: 300, throughput: 1024, iops: 1000 },
    lines: { storage: [300, 27], throughput: [1024, 266.24], iops: [100, 0.6] },
  },
  'FSx for Windows, HDD in two zones': {
    region: 'us-east-1',
    resource: {
      type: 'aws:fsx:file-system',
      engine: 'windows',
      deployment: 'multi-az',
      storageType: 'hdd',
      capacity: 300,
      throughput: 1024,
      backups: 10000,
    },
    lines: { storage: [300, 7.5], throughput: [1024, 4608], backups: [10000, 500] },
  },
  'FSx for Windows, SSD in two zones': {
    region: 'us-east-1',
    resource: { type: 'aws:fsx:file-system', engine: 'windows', deployment: 'multi-az', capacity: 300, throughput: 1024 },
    lines: { storage: [300, 69], throughput: [1024, 4608] },
  },
  'Transfer Family, three protocols': {
    region: 'us-east-1',
    resource: { type: 'aws:transfer:server', protocols: ['sftp', 'ftps', 'ftp'], endpoint: 'vpc', uploaded: 10, downloaded: 50 },
    lines: { protocols: [2190, 657], uploaded: [10, 0.4], downloaded: [50, 2] },
  },
  'DMS in two zones, storage beyond what is included': {
    region: 'us-east-1',
    resource: { type: 'aws:dms:replication-instance', instanceClass: 'dms.t2.micro', multiZone: true, storage: 70 },
    lines: { instance: [730, 26.28], storage: [20, 4.6] },
  },
  'Backup of EFS': {
    region: 'us-west-1',
    resource: { ...vault, efs: { warm: 10000, cold: 10000, restored: 10000, restoredCold: 10000, itemRestores: 10000 } },
    lines: {
      'efs.warm': [10000, 600],
      'efs.cold': [10000, 120],
      'efs.restores': [10000, 240],
      'efs.restores-cold': [10000, 360],
      'efs.item-restores': [10000, 6000],
    },
  },
  'Backup of what other services bill': {
    region: 'us-west-1',
    resource: {
      ...vault,
      ebs: { warm: 10000 },
      rds: { warm: 10000 },
      aurora: { warm: 10000 },
      dynamodb: { warm: 10000, restored: 10000 },
      fsxWindows: { warm: 10000 },
      fsxLustre: { warm: 10000 },
    },
    lines: {
      'ebs.warm': [10000, 550],
      'rds.warm': [10000, 950],
      'aurora.warm': [10000, 240],
      'dynamodb.warm': [10000, 1120],
      'dynamodb.restores': [10000, 1680],
      'fsx-windows.warm': [10000, 550],
      'fsx-lustre.warm': [10000, 550],
    },
  },
}

describe('Storage, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, lines, ...options }) => {
    const actual = linesOf(await estimateOf({ it: resource }, options), 'it')
    expect(Object.fromEntries(Object.entries(actual).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
  })
})

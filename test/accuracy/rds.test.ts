import { describe, expect, it } from 'vitest'
import { type EngineOptions, estimateOf, linesOf } from '../support/engine.ts'

interface Case extends EngineOptions {
  readonly resource: object
  /** Line → quantity and cost of a month, as AWS bills it. */
  readonly lines: Readonly<Record<string, readonly [quantity: number, cost: number]>>
}

const gp2 = (size = 20) => ({ type: 'gp2', size })
const database = (engine: string, more: object = {}) => ({
  type: 'aws:rds:instance',
  engine,
  instanceClass: 'db.t3.large',
  storage: gp2(),
  ...more,
})
const reserved = (term: string, payment: string) => ({ purchase: { option: 'reserved', term, payment } })
const multiAz = { deployment: 'multi-az', zones: ['a', 'b'] }
/** A thousand GB beyond what is free with 20 GB of storage. */
const thousandMore = { backup: { size: 1020 } }
const backups = { backup: [1000, 95] } as const
const none = { backup: [0, 0] } as const
const t3 = { 'on-demand': [730, 99.28], storage: [20, 2.3], ...none } as const
const auroraInstance = (purchase: object) => ({
  type: 'aws:rds:cluster',
  engine: 'aurora-mysql',
  instances: [{ instanceClass: 'db.r4.large' }],
  ...purchase,
})
const serverlessV1 = (engine: string, more: object = {}) => ({
  type: 'aws:rds:cluster',
  engine,
  serverlessV1: { capacity: 1000 },
  storage: { size: 100, requests: { expected: 20, per: 'second' } },
  ...more,
})
const ofV1 = { 'serverless-v1': [730_000, 43_800], storage: [100, 10], io: [52_560_000, 10.51] } as const

/**
 * Priced examples of databases, derived from the golden tests of Infracost (Apache-2.0, us-east-1, read 2026-11). Where
 * they leave out the fee of a reservation, or give a database less than AWS allows, what AWS bills stands here.
 */
const CASES: Readonly<Record<string, Case>> = {
  mysql: { resource: database('mysql', thousandMore), lines: { ...t3, ...backups } },
  mariadb: { resource: database('mariadb', thousandMore), lines: { ...t3, ...backups } },
  postgres: { resource: database('postgres', thousandMore), lines: { ...t3, 'on-demand': [730, 105.85], ...backups } },
  'mysql, Multi-AZ': {
    resource: database('mysql', { ...multiAz, storage: gp2(30), backup: { size: 1030 } }),
    lines: { 'on-demand': [730, 198.56], storage: [30, 6.9], ...backups },
  },
  'mysql, backups of ten days': {
    resource: database('mysql', { backup: { retention: 10, size: 20 } }),
    lines: t3,
  },
  'mysql, magnetic': {
    resource: database('mysql', { storage: { type: 'magnetic', size: 40, requests: 10_000 } }),
    lines: { 'on-demand': [730, 99.28], storage: [40, 4], requests: [10_000, 0], ...none },
  },
  // The example has 50 GB, which AWS refuses: io1 begins at 100.
  'mysql, io1': {
    resource: database('mysql', { storage: { type: 'io1', size: 100, iops: 1200 }, backup: { size: 1100 } }),
    lines: { 'on-demand': [730, 99.28], storage: [100, 12.5], iops: [1200, 120], ...backups },
  },
  'gp3 below what 400 GB include': {
    resource: database('mysql', { instanceClass: 'db.t4g.small', storage: { size: 400, iops: 11_000 } }),
    lines: { 'on-demand': [730, 23.36], storage: [400, 46], ...none },
  },
  'gp3 above what 400 GB include': {
    resource: database('mysql', { instanceClass: 'db.t4g.small', storage: { size: 400, iops: 14_000 } }),
    lines: { 'on-demand': [730, 23.36], storage: [400, 46], iops: [2000, 40], ...none },
  },
  'gp3 above what 400 GB include, Multi-AZ': {
    resource: database('mysql', { ...multiAz, instanceClass: 'db.t4g.small', storage: { size: 400, iops: 14_000 } }),
    lines: { 'on-demand': [730, 47.45], storage: [400, 92], iops: [2000, 80], ...none },
  },
  'sql server enterprise': {
    resource: database('sqlserver-ee', { instanceClass: 'db.m5.xlarge' }),
    lines: { 'on-demand': [730, 1705.28], storage: [20, 2.3], ...none },
  },
  'sql server standard': {
    resource: database('sqlserver-se', { instanceClass: 'db.m5.xlarge' }),
    lines: { 'on-demand': [730, 893.52], storage: [20, 2.3], ...none },
  },
  'sql server web': { resource: database('sqlserver-web'), lines: { ...t3, 'on-demand': [730, 169.36] } },
  'sql server express': {
    resource: database('sqlserver-ex', thousandMore),
    lines: { ...t3, 'on-demand': [730, 118.26], ...backups },
  },
  'oracle se2, licence included': { resource: database('oracle-se2', thousandMore), lines: { ...t3, 'on-demand': [730, 219], ...backups } },
  'oracle ee, own licence': { resource: database('oracle-ee'), lines: t3 },
  'mysql 8.0 in standard support': { asOf: '2026-07-31', resource: database('mysql', { version: '8.0' }), lines: t3 },
  'mysql 8.0 in extended support': {
    resource: database('mysql', { version: '8.0' }),
    lines: { ...t3, 'extended-support': [1460, 146] },
  },
  'mysql, CPU credits': {
    resource: database('mysql', { surplusCredits: 24 }),
    lines: { ...t3, 'cpu-credits': [24, 1.8] },
  },
  'mysql, two years of Performance Insights': {
    asOf: '2026-06-01',
    resource: database('mysql', { performanceInsights: { retentionDays: 731, requests: 12_345 } }),
    lines: { ...t3, 'performance-insights': [2, 5.9], 'performance-insights.requests': [12_345, 0.12] },
  },
  'mysql, reserved without upfront': {
    resource: database('mysql', reserved('1yr', 'no-upfront')),
    lines: { ...t3, 'on-demand': [0, 0], 'purchase.0.recurring': [730, 69.86] },
  },
  // The examples leave out the fees.
  'mysql, Multi-AZ, reserved with half upfront': {
    resource: database('mysql', { ...multiAz, ...reserved('1yr', 'partial-upfront') }),
    lines: { 'on-demand': [0, 0], storage: [20, 4.6], ...none, 'purchase.0.recurring': [730, 66.5], 'purchase.0.upfront': [1, 798] },
  },
  'postgres, Multi-AZ, reserved for three years': {
    resource: database('postgres', { ...multiAz, ...reserved('3yr', 'partial-upfront') }),
    lines: { 'on-demand': [0, 0], storage: [20, 4.6], ...none, 'purchase.0.recurring': [730, 50.74], 'purchase.0.upfront': [1, 1827] },
  },
  'elastic beanstalk, its database': {
    region: 'eu-west-1',
    resource: database('postgres', { ...multiAz, instanceClass: 'db.m6g.xlarge', storage: gp2(100), backup: { size: 1100 } }),
    lines: { 'on-demand': [730, 513.92], storage: [100, 25.3], ...backups },
  },

  'aurora instance, reserved without upfront': {
    resource: auroraInstance(reserved('1yr', 'no-upfront')),
    lines: { 'instances.0.on-demand': [0, 0], 'purchase.0.recurring': [730, 138.7] },
  },
  'aurora instance, reserved for three years': {
    resource: auroraInstance(reserved('3yr', 'partial-upfront')),
    lines: { 'instances.0.on-demand': [0, 0], 'purchase.0.recurring': [730, 43.8], 'purchase.0.upfront': [1, 1577] },
  },
  'aurora instance, reserved all upfront': {
    resource: auroraInstance(reserved('1yr', 'all-upfront')),
    lines: { 'instances.0.on-demand': [0, 0], 'purchase.0.upfront': [1, 1385] },
  },
  'aurora serverless v1': { asOf: '2025-03-15', resource: serverlessV1('aurora-mysql'), lines: ofV1 },
  'aurora serverless v1, backups of five days': {
    asOf: '2025-03-15',
    resource: serverlessV1('aurora-postgresql', { backup: { retention: 5, size: 500 } }),
    lines: { ...ofV1, backup: [400, 8.4] },
  },
  'aurora serverless v1, export': {
    asOf: '2025-03-15',
    resource: serverlessV1('aurora-postgresql', { snapshots: { size: 0, exported: 200 } }),
    lines: { ...ofV1, snapshots: [0, 0], 'snapshots.export': [200, 2] },
  },
  'aurora mysql, backtrack': {
    asOf: '2025-03-15',
    resource: {
      type: 'aws:rds:cluster',
      engine: 'aurora-mysql',
      instances: [{ instanceClass: 'db.serverless', capacity: 10 }],
      storage: { size: 100, requests: 0 },
      // 10,000 statements an hour, 380 change records each, kept for a day.
      backtrack: { windowHours: 24, changes: 3_800_000 },
    },
    lines: { 'instances.0.serverless': [7300, 876], storage: [100, 10], io: [0, 0], backtrack: [66_576_000_000, 798.91] },
  },
  'aurora mysql, serverless v2 with I/O-Optimized': {
    asOf: '2025-03-15',
    resource: {
      type: 'aws:rds:cluster',
      engine: 'aurora-mysql',
      configuration: 'io-optimized',
      instances: [{ instanceClass: 'db.serverless', capacity: 10 }],
      storage: { size: 100 },
    },
    lines: { 'instances.0.serverless': [7300, 1168], storage: [100, 22.5] },
  },
}

describe('priced examples of RDS and Aurora', () => {
  // One by one: what is free for backups is shared by all databases of a region.
  it.each(Object.entries(CASES))('%s', async (_, { resource, lines, ...options }) => {
    const got = linesOf(await estimateOf({ it: resource }, options), 'it')
    expect(Object.fromEntries(Object.entries(got).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
  })

  it('leaves a fee unknown that no price list has, where the example shows 0', async () => {
    const estimate = await estimateOf({ it: database('mysql', reserved('1yr', 'all-upfront')) })
    expect(estimate.resources.flatMap(({ entries }) => entries.map(({ id, status }) => [id, status]))).toContainEqual([
      'purchase.0.reserved',
      'unknown-price',
    ])
  })
})

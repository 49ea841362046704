import { describe, expect, it } from 'vitest'
import { mended } from '../../../../test/support/mended.ts'
import { failing, reviewOf } from '../../../../test/support/review.ts'
import { type Changes, changedResources, judgeDesign, type Resources } from '../../../../test/support/rule-design.ts'
import plugin from '../../src/index.js'

const common = {
  storage: { type: 'gp3', size: 100, encrypted: true },
  snapshots: { size: 100, copies: ['eu-central-1'], copied: 10 },
  finalSnapshot: true,
  subnets: ['left', 'right'],
  publiclyAccessible: false,
  purchase: { option: 'reserved', term: '1yr', payment: 'no-upfront' },
}

/** Databases of a shop, with everything that a review asks of them. */
const sound = {
  net: { type: 'aws:vpc:vpc', cidrs: ['10.0.0.0/16'] },
  left: { type: 'aws:vpc:subnet', vpc: 'net', cidr: '10.0.0.0/24', zone: 'a' },
  right: { type: 'aws:vpc:subnet', vpc: 'net', cidr: '10.0.1.0/24', zone: 'b' },
  sessions: { type: 'aws:elasticache:cluster', engine: 'valkey', nodeType: 'cache.t4g.small', replicas: 1, multiZone: true },
  orders: {
    type: 'aws:rds:instance',
    engine: 'mysql',
    instanceClass: 'db.m6g.large',
    deployment: 'multi-az',
    backup: { retention: 7, changed: 5 },
    replicas: [{ count: { weekly: [{ days: 'mon', value: 4 }], otherwise: 1 } }],
    reads: { repeated: true, reports: true, endpoint: 'reader' },
    heavyJobs: true,
    access: [{ port: 3306, from: 'web' }],
    ...common,
  },
  catalogue: {
    type: 'aws:rds:cluster',
    engine: 'aurora-postgresql',
    instances: [
      { instanceClass: 'db.r6g.large', zone: 'a' },
      { instanceClass: 'db.r6g.large', zone: 'b' },
    ],
    reads: { repeated: true, heavy: true, endpoint: 'reader' },
    heavyJobs: true,
    ...common,
    storage: { size: 100, requests: 0, encrypted: true },
  },
  small: {
    type: 'aws:rds:instance',
    engine: 'postgres',
    instanceClass: 'db.t4g.small',
    deployment: 'multi-az',
    backup: { retention: 7, changed: 1 },
    reads: { repeated: false, reports: false, heavy: false },
    heavyJobs: true,
    quietHours: false,
    ...common,
  },
  warehouse: { type: 'aws:redshift:cluster', nodeType: 'ra3.xlplus', nodes: 2, stored: 100 },
}

const design = (resources: Resources) => ({
  workload: { environment: 'production', criticality: 'critical' },
  resources,
})

const review = (resources: Resources) => reviewOf(design(resources))

const own = Object.keys(plugin.rules)

const DEFECTS: readonly (readonly [rules: string, changes: Changes])[] = [
  ['backup-of-busy-database, heavy-jobs-on-sole-database, single-zone-database', { small: { deployment: 'single-az' } }],
  ['backups-lost-with-database', { orders: { finalSnapshot: false } }],
  ['constant-replicas', { orders: { replicas: [{ count: 4 }] } }],
  ['database-open-to-world', { orders: { access: [{ port: 3306, from: '0.0.0.0/0' }] } }],
  ['database-snapshots-in-one-region', { catalogue: { snapshots: undefined } }],
  ['database-without-backups', { small: { backup: { retention: 0 } } }],
  [
    'database-snapshots-in-one-region, database-without-backups, no-copy-outside-zone',
    { small: { backup: { retention: 0 }, snapshots: undefined } },
  ],
  ['public-database', { warehouse: { publiclyAccessible: true } }],
  ['reads-at-writer', { orders: { reads: { repeated: true, endpoint: 'writer' } } }],
  ['reports-on-primary', { small: { reads: { repeated: false, reports: true } } }],
  ['single-zone-database', { orders: { deployment: 'single-az', quietHours: true } }],
  [
    'single-zone-database',
    { catalogue: { instances: [{ instanceClass: 'db.r6g.large', zone: 'a' }], reads: { heavy: false, reports: false }, heavyJobs: false } },
  ],
  ['uncached-database', { sessions: undefined }],
  ['unencrypted-database', { orders: { storage: { size: 100 } } }],
  ['unreserved-database', { catalogue: { purchase: undefined } }],
]

judgeDesign({ own, sound, defects: DEFECTS, review })

describe('a fix', () => {
  it.each([
    ['backup-of-busy-database', { small: { deployment: 'single-az' } }],
    ['backups-lost-with-database', { orders: { finalSnapshot: false } }],
    [
      'database-open-to-world',
      {
        orders: {
          access: [
            { port: 3306, from: 'web' },
            { port: 3306, from: '::/0' },
          ],
        },
      },
    ],
    ['database-without-backups', { small: { backup: { retention: 0 } } }],
    ['public-database', { warehouse: { publiclyAccessible: true } }],
    ['single-zone-database', { orders: { deployment: 'single-az' } }],
    ['single-zone-database', { catalogue: { instances: [{ instanceClass: 'db.r6g.large' }] } }],
    ['unencrypted-database', { orders: { storage: { size: 100 } } }],
    ['unreserved-database', { catalogue: { purchase: undefined } }],
  ])('of %s leaves nothing to find', async (rule, changes) => {
    const resources = changedResources(sound, changes)
    const after = mended(design(resources), await review(resources), rule)
    expect(failing(await reviewOf(after)).filter((id) => own.includes(id))).toEqual([])
  })
})

import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import lost from '../../src/rules/backups-lost-with-database.js'
import snapshots from '../../src/rules/database-snapshots-in-one-region.js'
import backups from '../../src/rules/database-without-backups.js'
import heavy from '../../src/rules/heavy-jobs-on-sole-database.js'
import outside from '../../src/rules/no-copy-outside-zone.js'
import zones from '../../src/rules/single-zone-database.js'

const runner = { describe, it }
const critical = { criticality: 'critical' } as const
const development = { environment: 'development' } as const
const replica = { replicaOf: 'main' }
const instance = { type: 'aws:rds:instance', 'availability.multi-zone': false, 'availability.zone-count': 1 }
const aurora = (...zones: readonly string[]) => ({
  props: { engine: 'aurora-mysql', instances: zones.map((zone) => ({ instanceClass: 'db.r7g.large', zone })) },
  facts: { type: 'aws:rds:cluster', 'availability.multi-zone': zones.length > 1, 'availability.zones': [...new Set(zones)] },
})

testRule(zones, {
  ...runner,
  id: 'single-zone-database',
  pass: [
    { props: { engine: 'mysql' }, facts: { ...instance, 'availability.multi-zone': true } },
    aurora('a', 'b'),
    { name: 'AWS chooses the zone of one of two', ...aurora('a', 'a'), props: { instances: [{ zone: 'a' }, {}] } },
  ],
  fail: [
    {
      props: { engine: 'mysql' },
      facts: instance,
      messages: ['alone'],
      fix: [{ op: 'add', path: '/resources/subject/deployment', value: 'multi-az' }],
    },
    {
      ...aurora('a'),
      messages: ['alone'],
      fix: [{ op: 'add', path: '/resources/subject/instances/-', value: { instanceClass: 'db.r7g.large' } }],
    },
    {
      name: 'serverless, with a reader that scales as the writer does',
      props: { instances: [{ name: 'writer', instanceClass: 'db.serverless', capacity: 2, least: 0.5, most: 4 }] },
      facts: { type: 'aws:rds:cluster' },
      messages: ['alone'],
      fix: [
        {
          op: 'add',
          path: '/resources/subject/instances/-',
          value: { instanceClass: 'db.serverless', capacity: 2, least: 0.5, most: 4 },
        },
      ],
    },
    { ...aurora('a', 'a'), messages: ['together'], data: { zone: 'a' }, path: ['instances'] },
    { name: 'an edition without a standby', props: { engine: 'sqlserver-ex' }, facts: instance, messages: ['alone'], path: ['deployment'] },
  ],
  notApplicable: [
    { props: { engine: 'mysql' }, facts: instance, workload: development },
    { props: replica, facts: instance },
  ],
})

testRule(backups, {
  ...runner,
  id: 'database-without-backups',
  pass: [{ facts: { 'backup.automated': true } }],
  fail: [
    {
      facts: { 'backup.automated': false },
      messages: ['off'],
      path: ['backup', 'retention'],
      fix: [{ op: 'add', path: '/resources/subject/backup/retention', value: 7 }],
    },
  ],
  notApplicable: [
    { props: replica, facts: { 'backup.automated': false } },
    { facts: { 'backup.automated': false }, workload: development },
  ],
})

testRule(outside, {
  ...runner,
  id: 'no-copy-outside-zone',
  pass: [
    { facts: { 'backup.automated': true } },
    { facts: { 'backup.automated': false, 'backup.manual-snapshots': true } },
    { name: 'a global database', facts: { 'backup.other-region': true } },
  ],
  fail: [{ facts: { 'backup.automated': false, 'backup.manual-snapshots': false }, messages: ['none'] }],
  notApplicable: [{ props: replica }, { workload: development }],
})

testRule(lost, {
  ...runner,
  id: 'backups-lost-with-database',
  pass: [{ facts: { 'backup.final-snapshot': true } }, { facts: { 'backup.retained-after-deletion': true, 'backup.automated': true } }],
  fail: [
    {
      facts: { 'backup.automated': true },
      messages: ['lost'],
      fix: [{ op: 'add', path: '/resources/subject/finalSnapshot', value: true }],
    },
    {
      name: 'there are no backups to retain',
      facts: { 'backup.retained-after-deletion': true, 'backup.automated': false },
      messages: ['lost'],
    },
  ],
  notApplicable: [{ props: replica }, { workload: development }],
})

testRule(snapshots, {
  ...runner,
  id: 'database-snapshots-in-one-region',
  pass: [{ facts: { 'backup.other-region': true } }],
  fail: [{ workload: critical, messages: ['one'], data: { region: 'eu-west-1' }, path: ['snapshots', 'copies'] }],
  notApplicable: [{ workload: development }, { workload: { criticality: 'medium' } }, { props: replica, workload: critical }],
  unknown: [{ facts: { 'backup.other-region': false } }],
})

testRule(heavy, {
  ...runner,
  id: 'heavy-jobs-on-sole-database',
  pass: [
    { props: { heavyJobs: true }, facts: { 'availability.multi-zone': true } },
    { props: { heavyJobs: true }, facts: { 'replicas.readable': true } },
    { props: { heavyJobs: true }, referrers: { replicaOf: [{ address: 'copy' }] } },
  ],
  fail: [{ props: { heavyJobs: true }, messages: ['sole'], path: ['heavyJobs'] }],
  notApplicable: [{ props: { heavyJobs: false } }, { props: replica }, { workload: development }],
  unknown: [{ props: {} }],
})

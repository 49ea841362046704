import type { CommitmentState } from '@planner/contract'
import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import backup from '../../src/rules/backup-of-busy-database.js'
import replicas from '../../src/rules/constant-replicas.js'
import endpoint from '../../src/rules/reads-at-writer.js'
import reports from '../../src/rules/reports-on-primary.js'
import cache from '../../src/rules/uncached-database.js'
import reserved from '../../src/rules/unreserved-database.js'

const runner = { describe, it }
const development = { environment: 'development' } as const
const readable = { 'replicas.readable': true }
const elsewhere = { replicaOf: [{ address: 'copy', type: 'aws:rds:instance' }] }

testRule(cache, {
  ...runner,
  id: 'uncached-database',
  pass: [{ props: { reads: { repeated: true } }, all: [{ type: 'aws:elasticache:serverless' }] }],
  fail: [{ props: { reads: { repeated: true } }, messages: ['repeated'], path: ['reads', 'repeated'] }],
  notApplicable: [{ props: { reads: { repeated: false } } }, { props: { reads: { repeated: true } }, workload: development }],
  unknown: [{ props: {} }],
})

testRule(reports, {
  ...runner,
  id: 'reports-on-primary',
  pass: [
    { props: { reads: { reports: true } }, facts: readable },
    { props: { reads: { heavy: true } }, referrers: elsewhere },
  ],
  fail: [
    { props: { reads: { reports: true, heavy: true } }, messages: ['reports'] },
    { props: { reads: { reports: false, heavy: true } }, messages: ['heavy'], path: ['reads', 'heavy'] },
  ],
  notApplicable: [{ props: { reads: { reports: false, heavy: false } } }, { props: { reads: { reports: true } }, workload: development }],
  unknown: [{ props: {} }, { props: { reads: { reports: false } } }],
})

testRule(endpoint, {
  ...runner,
  id: 'reads-at-writer',
  pass: [{ props: { reads: { endpoint: 'reader' } }, facts: readable }],
  fail: [{ props: { reads: { endpoint: 'writer' } }, referrers: elsewhere, messages: ['writer'], path: ['reads', 'endpoint'] }],
  notApplicable: [{ props: { reads: { endpoint: 'writer' } } }],
  unknown: [{ props: {}, facts: readable }],
})

const backed = { 'backup.automated': true }

testRule(backup, {
  ...runner,
  id: 'backup-of-busy-database',
  pass: [
    { props: { engine: 'mysql', quietHours: true }, facts: backed },
    { props: { engine: 'mysql', quietHours: false }, facts: { ...backed, 'availability.multi-zone': true } },
  ],
  fail: [
    {
      props: { engine: 'mysql', quietHours: false },
      facts: backed,
      messages: ['busy'],
      fix: [{ op: 'add', path: '/resources/subject/deployment', value: 'multi-az' }],
    },
  ],
  notApplicable: [
    { name: 'a standby would not help', props: { engine: 'sqlserver-se', quietHours: false }, facts: backed },
    { props: { engine: 'mysql' } },
    { props: { engine: 'mysql' }, facts: backed, workload: development },
  ],
  unknown: [{ props: { engine: 'mysql' }, facts: backed }],
})

testRule(replicas, {
  ...runner,
  id: 'constant-replicas',
  pass: [{ props: { replicas: [{}] }, facts: { 'replicas.follows-load': true } }],
  fail: [
    {
      props: { replicas: [{}, {}] },
      numbers: { 'replicas.0.count': 3, 'replicas.1.count': 1 },
      messages: ['constant'],
      data: { count: 4 },
      path: ['replicas'],
    },
    {
      props: { instances: [{}, {}] },
      numbers: { 'instances.0.count': 1, 'instances.1.count': 3 },
      messages: ['constant'],
      data: { count: 3 },
      path: ['instances'],
    },
  ],
  notApplicable: [{ props: {} }, { name: 'one in each other zone', props: { replicas: [{}] }, numbers: { 'replicas.0.count': 2 } }],
})

const steady = { 'running.steady': true }
const reservation: CommitmentState = {
  pointer: '/commitments/0',
  option: 'reserved',
  term: '1yr',
  payment: 'no-upfront',
  region: 'eu-west-1',
  covers: ['subject'],
}

const listed = (machine: object) => [
  {
    op: 'add' as const,
    path: '/commitments/-',
    value: { option: 'reserved', term: '1yr', payment: 'no-upfront', ...machine, region: 'eu-west-1' },
  },
]

testRule(reserved, {
  ...runner,
  id: 'unreserved-database',
  pass: [{ facts: steady, commitments: [reservation] }],
  fail: [
    {
      facts: steady,
      messages: ['on-demand'],
      fix: [{ op: 'add', path: '/resources/subject/purchase', value: { option: 'reserved', term: '1yr', payment: 'no-upfront' } }],
    },
    {
      name: 'what is reserved as instances',
      props: { engine: 'postgres', instanceClass: 'db.m6gd.large', deployment: 'multi-az-cluster' },
      numbers: { count: 2 },
      facts: steady,
      messages: ['on-demand'],
      path: ['purchase'],
      fix: listed({ of: 'aws:rds:instance', engine: 'postgres', instanceClass: 'db.m6gd.large', count: 6 }),
    },
    {
      name: 'what takes a reservation of more',
      props: {
        engine: 'aurora-postgresql',
        instances: [
          { instanceClass: 'db.r7g.large', count: 4 },
          { instanceClass: 'db.r7g.xlarge', count: 1, hours: 100 },
          { instanceClass: 'db.serverless' },
        ],
      },
      facts: { ...steady, 'database.io-optimized': true },
      messages: ['on-demand'],
      path: ['purchase'],
      fix: listed({ of: 'aws:rds:cluster', engine: 'aurora-postgresql', instanceClass: 'db.r7g.large', count: 5 }),
    },
  ],
  notApplicable: [{ facts: { 'running.steady': false } }, { facts: steady, workload: development }],
})

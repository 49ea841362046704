import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import consumers from '../../src/rules/crowded-consumers.js'
import idle from '../../src/rules/idle-shards.js'
import headroom from '../../src/rules/shards-without-headroom.js'
import retention from '../../src/rules/short-stream-retention.js'

const runner = { describe, it }
const test = { environment: 'test' } as const
const onDemand = { 'stream.mode': 'on-demand' }

testRule(retention, {
  ...runner,
  id: 'short-stream-retention',
  pass: [
    { facts: { 'stream.retention-hours': 48 } },
    { name: 'a recovery time that a day outlasts', facts: { 'stream.retention-hours': 24 }, workload: { rtoHours: 4 } },
    { name: 'a range', numbers: { 'retention.period': 72 } },
  ],
  fail: [
    {
      facts: { 'stream.retention-hours': 24 },
      messages: ['day'],
      fix: [{ op: 'add', path: '/resources/subject/retention', value: { period: 168 } }],
    },
    {
      props: { retention: { period: 48 } },
      facts: { 'stream.retention-hours': 48 },
      workload: { rtoHours: 72 },
      messages: ['recovery'],
      data: { hours: 48, rto: 72 },
      fix: [{ op: 'add', path: '/resources/subject/retention/period', value: 168 }],
    },
    { facts: { 'stream.retention-hours': 168 }, workload: { rtoHours: 200 }, messages: ['recovery'], path: ['retention', 'period'] },
  ],
  notApplicable: [{ facts: { 'stream.retention-hours': 24 }, workload: test }],
  unknown: [{ name: 'nobody says how long', props: { retention: {} } }],
})

testRule(headroom, {
  ...runner,
  id: 'shards-without-headroom',
  pass: [{ facts: { 'stream.headroom': true, 'stream.shards-wanted': 4 } }],
  fail: [
    {
      props: { shards: 4 },
      facts: { 'stream.headroom': false, 'stream.shards-wanted': 5 },
      messages: ['full'],
      data: { wanted: 5 },
      fix: [{ op: 'add', path: '/resources/subject/shards', value: 5 }],
    },
    {
      name: 'at some hour of a schedule',
      props: { shards: { weekly: [{ days: 'mon', value: 4 }], otherwise: 5 } },
      facts: { 'stream.headroom': false, 'stream.shards-wanted': 5 },
      messages: ['full'],
      path: ['shards'],
    },
  ],
  notApplicable: [
    { facts: onDemand },
    { props: { resharding: 'hourly' }, facts: { 'stream.headroom': false, 'stream.shards-wanted': 5 } },
    { facts: { 'stream.headroom': false, 'stream.shards-wanted': 5 }, workload: test },
  ],
  unknown: [{ props: { shards: 4 } }],
})

testRule(idle, {
  ...runner,
  id: 'idle-shards',
  pass: [{ facts: { 'stream.shards': 5, 'stream.shards-wanted': 5 } }],
  fail: [
    {
      facts: { 'stream.shards': 8, 'stream.shards-wanted': 5 },
      messages: ['idle'],
      data: { shards: 8, wanted: 5 },
      fix: [{ op: 'add', path: '/resources/subject/shards', value: 5 }],
    },
  ],
  notApplicable: [{ facts: onDemand }, { name: 'sized from the load', facts: { 'stream.shards-wanted': 5 } }],
  unknown: [{ facts: { 'stream.shards': 8 } }],
})

const catalogs = { 'service-quotas': { 'kinesis-data-streams.getrecords-calls-per-shard': { default: '5' } } }

testRule(consumers, {
  ...runner,
  id: 'crowded-consumers',
  pass: [
    { catalogs, numbers: { consumers: 3 }, facts: { 'stream.shards-wanted': 6 } },
    { catalogs, numbers: { consumers: 5 }, facts: onDemand },
  ],
  fail: [
    {
      catalogs,
      numbers: { consumers: 7 },
      messages: ['calls'],
      data: { consumers: 7, calls: 5 },
      path: ['consumers'],
      fix: [
        { op: 'replace', path: '/resources/subject/consumers', value: 5 },
        { op: 'add', path: '/resources/subject/enhancedFanOut', value: { consumers: 2 } },
      ],
    },
    { catalogs, props: { enhancedFanOut: { consumers: 1 } }, numbers: { consumers: 6 }, messages: ['calls'] },
  ],
  notApplicable: [{ catalogs, numbers: { consumers: 1 } }],
  unknown: [{ catalogs, numbers: { consumers: 2 } }],
})

import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import rule from '../../src/rules/cache-without-replica.js'

testRule(rule, {
  describe,
  it,
  id: 'cache-without-replica',
  pass: [{ props: { engine: 'valkey' }, facts: { 'availability.multi-zone': true } }],
  fail: [
    {
      props: { engine: 'valkey' },
      facts: { 'availability.multi-zone': false, 'cache.replicas': 0 },
      messages: ['alone'],
      fix: [
        { op: 'add', path: '/resources/subject/replicas', value: 1 },
        { op: 'add', path: '/resources/subject/multiZone', value: true },
      ],
    },
    {
      props: { engine: 'redis', replicas: 2 },
      facts: { 'availability.multi-zone': false, 'cache.replicas': 2 },
      messages: ['together'],
      fix: [{ op: 'add', path: '/resources/subject/multiZone', value: true }],
    },
  ],
  notApplicable: [
    { props: { engine: 'memcached' }, facts: { 'availability.multi-zone': false } },
    { props: { engine: 'valkey' }, workload: { environment: 'test' } },
  ],
})

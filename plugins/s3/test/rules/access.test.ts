import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import publicBucket from '../../src/rules/public-bucket.js'
import shared from '../../src/rules/shared-bucket-without-policy.js'
import unlogged from '../../src/rules/unlogged-bucket.js'

const closed = { op: 'add', path: '/resources/subject/publicAccess', value: false } as const

testRule(publicBucket, {
  describe,
  it,
  pass: [{ props: {} }, { props: { publicAccess: true, website: {} } }],
  fail: [
    { props: { publicAccess: true }, messages: ['open'], fix: [closed] },
    {
      props: { publicAccess: true },
      referrers: { origins: [{ address: 'cdn', 'network.edge': true }] },
      messages: ['behind-cdn'],
      data: { distribution: 'cdn' },
      fix: [closed, { op: 'add', path: '/resources/cdn/originAccessControl', value: true }],
    },
  ],
})

testRule(shared, {
  describe,
  it,
  pass: [{ props: { sharedWith: ['partner'], policy: true } }],
  fail: [
    {
      props: { sharedWith: ['partner', 'auditor'] },
      messages: ['none'],
      data: { others: 'partner, auditor' },
      fix: [{ op: 'add', path: '/resources/subject/policy', value: true }],
    },
  ],
  notApplicable: [{ props: {} }, { props: { sharedWith: [] } }],
})

testRule(unlogged, {
  describe,
  it,
  pass: [{ props: { accessLogs: 'logs' } }, { props: {}, referrers: { dataEventsOf: [{ address: 'trail' }] } }],
  fail: [{ name: 'neither logged nor recorded', props: {}, messages: ['unlogged'], path: ['accessLogs'] }],
  notApplicable: [{ props: {}, referrers: { accessLogs: [{ address: 'photos' }] } }],
})

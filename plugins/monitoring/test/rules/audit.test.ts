import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import checks from '../../src/rules/advisor-without-security-checks.js'
import unjudged from '../../src/rules/configuration-without-rules.js'
import partial from '../../src/rules/partial-configuration-record.js'
import account from '../../src/rules/trail-of-one-account.js'
import region from '../../src/rules/trail-of-one-region.js'
import silent from '../../src/rules/trail-without-notification.js'
import advice from '../../src/rules/unreviewed-advice.js'

const trail = (facts: object = {}) => ({ address: 'trail', type: 'aws:cloudtrail:trail', ...facts })
const accounts = ['dev', 'prod'].map((address) => ({ address, type: 'aws:organizations:account' }))
const recorder = (facts: object = {}) => ({ address: 'recorder', type: 'aws:config:recorder', ...facts })
const plan = (facts: object) => ({ address: 'support', type: 'aws:support:plan', ...facts })

testRule(region, {
  describe,
  it,
  id: 'trail-of-one-region',
  pass: [{ all: [trail({ 'audit.all-regions': false }), { ...trail({ 'audit.all-regions': true }), address: 'other' }] }],
  fail: [
    {
      all: [trail({ 'audit.all-regions': false })],
      messages: ['region'],
      fix: [{ op: 'add', path: '/resources/trail/scope', value: 'all-regions' }],
    },
  ],
  unknown: [{ all: [] }],
})

testRule(account, {
  describe,
  it,
  id: 'trail-of-one-account',
  pass: [{ all: [...accounts, trail({ 'audit.organization': true })] }],
  fail: [
    {
      all: [...accounts, trail({ 'audit.organization': false })],
      messages: ['account'],
      data: { accounts: 2 },
      fix: [{ op: 'add', path: '/resources/trail/organization', value: true }],
    },
  ],
  notApplicable: [{ name: 'one account', all: [...accounts.slice(0, 1), trail()] }],
  unknown: [{ all: accounts }],
})

testRule(silent, {
  describe,
  it,
  id: 'trail-without-notification',
  pass: [{ props: { notifies: 'operators' } }, { props: { logGroup: 'calls' } }],
  fail: [
    {
      name: 'no topic that people read',
      props: {},
      all: [{ address: 'orders', type: 'aws:sns:topic', 'topic.subscribed': true, 'topic.protocols': ['sqs'] }],
      messages: ['silent'],
      fix: [
        { op: 'add', path: '/resources/operators', value: { type: 'aws:sns:topic', subscriptions: [{ protocol: 'email' }] } },
        { op: 'add', path: '/resources/subject/notifies', value: 'operators' },
      ],
    },
    {
      name: 'a topic that people read',
      props: {},
      all: [{ address: 'pager', type: 'aws:sns:topic', 'topic.subscribed': true, 'topic.protocols': ['lambda', 'sms'] }],
      messages: ['silent'],
      fix: [{ op: 'add', path: '/resources/subject/notifies', value: 'pager' }],
    },
  ],
})

testRule(partial, {
  describe,
  it,
  id: 'partial-configuration-record',
  pass: [{ all: [recorder({ 'audit.configuration-all': true })] }],
  fail: [
    {
      all: [recorder({ 'audit.configuration-all': true }), { ...recorder({ 'audit.configuration-all': false }), address: 'other' }],
      messages: ['selected'],
      fix: [{ op: 'add', path: '/resources/other/scope', value: 'all' }],
    },
  ],
  unknown: [{ all: [] }],
})

testRule(unjudged, {
  describe,
  it,
  id: 'configuration-without-rules',
  pass: [{ all: [recorder(), { address: 'rules', type: 'aws:config:rule' }] }],
  fail: [
    {
      all: [recorder(), { address: 'config-rules', type: 'aws:s3:bucket' }],
      messages: ['recorded'],
      fix: [{ op: 'add', path: '/resources/config-rules-2', value: { type: 'aws:config:rule', recorder: 'recorder' } }],
    },
  ],
  unknown: [{ all: [] }],
})

testRule(checks, {
  describe,
  it,
  id: 'advisor-without-security-checks',
  pass: [{ all: [plan({ 'support.trusted-advisor': 'full' })] }],
  fail: [
    {
      all: [plan({ 'support.trusted-advisor': 'core' })],
      messages: ['core'],
      path: ['plan'],
      fix: [{ op: 'add', path: '/resources/support/plan', value: 'business-support-plus' }],
    },
  ],
  unknown: [{ all: [] }],
})

testRule(advice, {
  describe,
  it,
  id: 'unreviewed-advice',
  pass: [{ all: [plan({ 'support.advisor-review-days': 31 })] }],
  fail: [{ all: [plan({ 'support.advisor-review-days': 90 })], messages: ['seldom'], data: { days: 90, most: 31 } }],
  unknown: [{ all: [] }, { all: [plan({})] }],
})

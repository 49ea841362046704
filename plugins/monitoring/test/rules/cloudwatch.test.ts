import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import dashboard from '../../src/rules/no-dashboard.js'
import silent from '../../src/rules/silent-alarm.js'
import bill from '../../src/rules/silent-billing-alarm.js'
import unreviewed from '../../src/rules/unreviewed-measurements.js'
import untraced from '../../src/rules/untraced-requests.js'
import unwatched from '../../src/rules/unwatched-resource.js'

const alarm = (facts: object = {}) => ({ address: 'alarm', type: 'aws:cloudwatch:alarm', 'monitoring.alarm': true, ...facts })
const board = (facts: object = {}) => ({ address: 'board', type: 'aws:cloudwatch:dashboard', ...facts })
const machine = { address: 'web', type: 'aws:ec2:instance' }
const test = { environment: 'test' } as const

testRule(silent, {
  describe,
  it,
  id: 'silent-alarm',
  pass: [{ props: { notifies: 'pager' }, related: { notifies: [{ 'topic.subscribed': true }] } }],
  fail: [
    {
      props: {},
      messages: ['no-topic'],
      fix: [
        { op: 'add', path: '/resources/operators', value: { type: 'aws:sns:topic', subscriptions: [{ protocol: 'email' }] } },
        { op: 'add', path: '/resources/subject/notifies', value: 'operators' },
      ],
    },
    {
      props: { notifies: 'pager' },
      related: { notifies: [{ 'topic.subscribed': false }] },
      messages: ['no-subscriber'],
      data: { topic: 'pager' },
    },
  ],
})

testRule(bill, {
  describe,
  it,
  id: 'silent-billing-alarm',
  pass: [{ all: [alarm({ 'monitoring.billing': true, 'notification.enabled': true })] }],
  fail: [
    {
      all: [alarm({ 'monitoring.billing': true, 'notification.enabled': false })],
      messages: ['silent'],
      fix: [
        { op: 'add', path: '/resources/operators', value: { type: 'aws:sns:topic', subscriptions: [{ protocol: 'email' }] } },
        { op: 'add', path: '/resources/alarm/notifies', value: 'operators' },
      ],
    },
  ],
  unknown: [{ name: 'alarms on other things', all: [alarm({ 'monitoring.billing': false, 'notification.enabled': true })] }],
})

testRule(unwatched, {
  describe,
  it,
  id: 'unwatched-resource',
  pass: [{ referrers: { of: [alarm()] }, all: [alarm()] }],
  fail: [
    {
      name: 'a queue that something else refers to by the same property',
      facts: { type: 'aws:sqs:queue' },
      referrers: { of: [{ type: 'aws:rds:instance' }] },
      all: [
        alarm({ 'monitoring.of': 'web' }),
        alarm({ 'monitoring.billing': true }),
        { address: 'pager', type: 'aws:sns:topic', 'topic.subscribed': true, 'topic.protocols': ['email'] },
      ],
      messages: ['unwatched'],
      fix: [
        {
          op: 'add',
          path: '/resources/subject-alarm',
          value: { type: 'aws:cloudwatch:alarm', of: 'subject', metric: 'ApproximateAgeOfOldestMessage', notifies: 'pager' },
        },
      ],
    },
  ],
  notApplicable: [{ workload: test }],
  unknown: [{ name: 'an alarm that does not say what it watches', all: [alarm({ 'monitoring.of': undefined })] }],
})

testRule(dashboard, {
  describe,
  it,
  id: 'no-dashboard',
  pass: [{ all: [machine, board()] }],
  fail: [
    { all: [machine], messages: ['none'], fix: [{ op: 'add', path: '/resources/dashboard', value: { type: 'aws:cloudwatch:dashboard' } }] },
  ],
  notApplicable: [
    { all: [machine], workload: test },
    { name: 'nothing runs', all: [{ address: 'archive', type: 'aws:s3:bucket' }] },
  ],
})

testRule(untraced, {
  describe,
  it,
  id: 'untraced-requests',
  pass: [{ facts: { 'tracing.enabled': true } }],
  fail: [
    {
      facts: { 'tracing.enabled': false },
      messages: ['untraced'],
      fix: [{ op: 'add', path: '/resources/subject/tracing', value: true }],
    },
  ],
  notApplicable: [{ facts: { 'tracing.enabled': false }, workload: test }],
})

testRule(unreviewed, {
  describe,
  it,
  id: 'unreviewed-measurements',
  pass: [{ name: 'one of them is enough', all: [board({ 'monitoring.review-days': 365 }), board({ 'monitoring.review-days': 92 })] }],
  fail: [{ all: [board({ 'monitoring.review-days': 180 })], messages: ['seldom'], data: { days: 180, most: 92 } }],
  unknown: [{ all: [] }, { all: [board()] }],
})

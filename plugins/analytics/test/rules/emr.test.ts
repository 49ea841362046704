import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import results from '../../src/rules/results-on-cluster.js'
import task from '../../src/rules/task-nodes-on-demand.js'
import logs from '../../src/rules/unread-access-logs.js'

testRule(results, {
  describe,
  it,
  id: 'results-on-cluster',
  pass: [{ facts: { 'analytics.durable-output': true } }],
  fail: [{ facts: { 'analytics.durable-output': false }, messages: ['volatile'], path: ['output'] }],
})

testRule(task, {
  describe,
  it,
  id: 'task-nodes-on-demand',
  pass: [{ facts: { 'analytics.task-on-spot': true } }],
  fail: [
    {
      facts: { 'analytics.task-on-spot': false },
      messages: ['on-demand'],
      fix: [{ op: 'add', path: '/resources/subject/task/option', value: 'spot' }],
    },
  ],
  notApplicable: [{ name: 'no task nodes', facts: {} }],
})

const balancer = { address: 'front', type: 'aws:elb:application', 'logging.access': true }

testRule(logs, {
  describe,
  it,
  id: 'unread-access-logs',
  pass: [{ all: [balancer, { address: 'queries', type: 'aws:athena:workgroup' }] }],
  fail: [{ all: [balancer, { ...balancer, address: 'back' }, { ...balancer, 'logging.access': false }], messages: ['unread', 'unread'] }],
  notApplicable: [{ all: [{ ...balancer, 'logging.access': false }] }],
})

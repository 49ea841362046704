import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import flapping from '../../src/rules/flapping-group.js'
import healthCheck from '../../src/rules/group-without-balancer-health-check.js'
import headroom from '../../src/rules/group-without-headroom.js'
import configuration from '../../src/rules/launch-configuration.js'
import silent from '../../src/rules/silent-group.js'
import slow from '../../src/rules/slow-metrics.js'
import unfit from '../../src/rules/unfit-scaling.js'

const group = { instance: { type: 'm7g.large' }, min: 2, max: 8 }
const step = (scaleOutAt: number, scaleInAt: number, more = {}) => ({
  ...group,
  scaling: [{ kind: 'step', scaleOutAt, scaleInAt, ...more }],
})
const front = { address: 'front', type: 'aws:elb:application' }

testRule(healthCheck, {
  describe,
  it,
  pass: [{ props: { ...group, healthCheck: 'elb' }, referrers: { targets: [front] } }],
  fail: [
    {
      props: group,
      referrers: { targets: [front] },
      messages: ['machineOnly'],
      data: { balancer: 'front' },
      fix: [{ op: 'add', path: '/resources/subject/healthCheck', value: 'elb' }],
    },
  ],
  notApplicable: [{ props: group }, { props: group, referrers: { targets: [{ address: 'queue', type: 'aws:sqs:queue' }] } }],
})

testRule(headroom, {
  describe,
  it,
  pass: [{ props: group, facts: { 'scaling.follows-load': true, 'scaling.busiest': 8 } }],
  fail: [
    {
      props: group,
      facts: { 'scaling.follows-load': true, 'scaling.busiest': 9 },
      messages: ['full'],
      data: { busiest: 9, max: 8 },
      fix: [{ op: 'add', path: '/resources/subject/max', value: 9 }],
    },
  ],
  notApplicable: [{ props: group, facts: { 'scaling.follows-load': true, 'scaling.busiest': 9 }, workload: { environment: 'test' } }],
  unknown: [{ props: group, facts: { 'scaling.follows-load': false, 'scaling.busiest': 2 } }],
})

testRule(flapping, {
  describe,
  it,
  pass: [{ props: step(70, 40) }, { name: 'just far enough', props: step(50, 39) }],
  fail: [
    { name: 'removes above what it adds at', props: step(30, 40), messages: ['gap'], data: { out: 30, in: 40 }, path: ['scaling', 0] },
    { name: 'just too close', props: step(50, 40), messages: ['gap'] },
    { props: step(70, 30, { cooldownSeconds: 0 }), messages: ['noCooldown'], path: ['scaling', 0, 'cooldownSeconds'] },
  ],
  notApplicable: [{ props: group }, { props: { ...group, scaling: [{ kind: 'target-tracking' }] } }],
  unknown: [{ props: { ...group, scaling: [{ kind: 'simple', scaleOutAt: 70 }] } }],
})

testRule(unfit, {
  describe,
  it,
  pass: [
    { props: { ...group, scaling: [{ kind: 'scheduled' }] }, facts: { 'scaling.varies': true } },
    { props: { ...group, loadPattern: 'unpredictable', scaling: [{ kind: 'target-tracking' }] } },
    { props: { ...group, loadPattern: 'event', scaling: [{ kind: 'step' }, { kind: 'scheduled' }] } },
  ],
  fail: [
    {
      name: 'a weekly schedule of load, and nothing that knows of it',
      props: group,
      facts: { 'scaling.varies': true },
      messages: ['unfit'],
      data: { pattern: 'daily', wanted: 'predictive or scheduled' },
      fix: [{ op: 'add', path: '/resources/subject/scaling', value: [{ kind: 'predictive' }] }],
    },
    {
      props: { ...group, loadPattern: 'event', scaling: [{ kind: 'target-tracking' }] },
      messages: ['unfit'],
      fix: [{ op: 'add', path: '/resources/subject/scaling/-', value: { kind: 'scheduled' } }],
    },
  ],
  notApplicable: [{ props: { ...group, loadPattern: 'constant' } }, { props: { ...group, max: 2 } }],
  unknown: [{ props: group, facts: { 'scaling.varies': false } }],
})

testRule(silent, {
  describe,
  it,
  pass: [{ props: { ...group, notifications: true } }],
  fail: [{ props: group, messages: ['silent'], fix: [{ op: 'add', path: '/resources/subject/notifications', value: true }] }],
  notApplicable: [{ props: group, workload: { environment: 'test' } }],
})

testRule(slow, {
  describe,
  it,
  pass: [{ props: { ...group, instance: { type: 'm7g.large', monitoring: 'detailed' } } }],
  fail: [{ props: group, messages: ['basic'], fix: [{ op: 'add', path: '/resources/subject/instance/monitoring', value: 'detailed' }] }],
  notApplicable: [{ props: { ...group, max: 2 } }, { props: { ...group, scaling: [{ kind: 'scheduled' }] } }],
})

testRule(configuration, {
  describe,
  it,
  pass: [{ props: group }, { props: { ...group, template: 'launch-template' } }],
  fail: [
    {
      props: { ...group, template: 'launch-configuration' },
      messages: ['configuration'],
      fix: [{ op: 'add', path: '/resources/subject/template', value: 'launch-template' }],
    },
  ],
})

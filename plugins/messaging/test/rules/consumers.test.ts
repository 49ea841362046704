import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import emptyPolls from '../../src/rules/empty-polls.js'
import onServers from '../../src/rules/events-on-servers.js'
import shortPolling from '../../src/rules/short-polling.js'
import synchronous from '../../src/rules/synchronous-worker.js'
import blind from '../../src/rules/workers-blind-to-queue.js'

const kit = { describe, it }

const ofFailures = { referrers: { deadLetter: [{ address: 'orders', type: 'aws:sqs:queue' }] } }
const byLambda = { related: { consumer: [{ address: 'work', type: 'aws:lambda:function' }] } }
const by = (facts: object) => ({
  props: { consumer: 'fleet' },
  related: { consumer: [{ address: 'fleet', type: 'aws:autoscaling:group', ...facts }] },
})

testRule(blind, {
  ...kit,
  pass: [{ props: { consumer: 'work' }, ...byLambda }, by({ 'scaling.kinds': ['step'], 'scaling.metrics': ['cpu', 'queue'] })],
  fail: [
    {
      ...by({ 'scaling.kinds': [], 'scaling.metrics': [] }),
      messages: ['fixed'],
      data: { workers: 'fleet' },
      fix: [{ op: 'add', path: '/resources/fleet/scaling', value: [{ kind: 'target-tracking', metric: 'queue' }] }],
    },
    {
      ...by({ 'scaling.kinds': ['step'], 'scaling.metrics': ['cpu'] }),
      messages: ['other'],
      fix: [{ op: 'add', path: '/resources/fleet/scaling/-', value: { kind: 'target-tracking', metric: 'queue' } }],
    },
    { ...by({ type: 'aws:ec2:instance' }), messages: ['fixed'] },
  ],
  notApplicable: [{ props: { consumer: 'on-premises' } }, ofFailures],
  unknown: [{ props: {} }, by({ 'scaling.kinds': ['step'], 'scaling.metrics': [] }), by({ type: 'aws:ecs:service' })],
})

const catalogs = { 'lambda-limits': { timeout: { maximum: '900' }, 'duty-worth-a-server': { minimum: '17' } } }

testRule(onServers, {
  ...kit,
  pass: [
    { facts: { 'compute.serverless': true, 'calls.triggers': ['pictures'] } },
    { facts: { 'compute.serverless': true }, referrers: { 'events.to': [{ address: 'pictures', type: 'aws:s3:bucket' }] } },
    byLambda,
    { name: 'longer than a function may run', ...by({}), numbers: { messages: 1, processing: 901 }, catalogs },
    { name: 'busy', ...by({}), numbers: { messages: 10000, processing: 60 }, catalogs },
  ],
  fail: [
    {
      ...by({}),
      numbers: { messages: 2628, processing: 10 },
      catalogs,
      messages: ['waiting'],
      data: { workers: 'fleet', busy: 1, processing: 10 },
    },
  ],
  notApplicable: [
    { facts: { 'compute.serverless': true, 'calls.triggers': [] } },
    { props: {} },
    { name: 'a group that is gone when there is nothing to do', ...by({ 'scaling.min': 0 }), numbers: { messages: 1, processing: 1 } },
  ],
  unknown: [
    { ...by({}), numbers: { messages: 5 } },
    { ...by({}), numbers: { processing: 5 } },
  ],
})

const longest = { 'messaging-limits': { 'sqs.long-poll': { maximum: '20' } } }
const wait = { op: 'add', path: '/resources/subject/polling/wait', value: 20 } as const
const noInterval = { op: 'remove', path: '/resources/subject/polling/interval' } as const

testRule(shortPolling, {
  ...kit,
  pass: [{ props: { polling: { consumers: 1 } }, numbers: { 'polling.wait': 1 } }],
  fail: [
    { props: { polling: { consumers: 1 } }, catalogs: longest, messages: ['short'], path: ['polling', 'wait'], fix: [wait] },
    {
      props: { polling: { consumers: 1, interval: 60 } },
      numbers: { 'polling.wait': 0 },
      catalogs: longest,
      messages: ['short'],
      fix: [wait, noInterval],
    },
  ],
  notApplicable: [{ props: { consumer: 'work' }, ...byLambda }, { props: {} }, { props: { polling: { consumers: 1, immediate: true } } }],
  unknown: [by({})],
})

testRule(emptyPolls, {
  ...kit,
  pass: [
    { props: { polling: { consumers: 1, wait: 20 } }, numbers: { 'polling.consumers': 1, 'polling.wait': 20 }, catalogs: longest },
    { props: { polling: { consumers: 1, interval: 60 } }, numbers: { 'polling.consumers': 1, 'polling.interval': 60 }, catalogs: longest },
    { name: 'there is always a message', props: { polling: { consumers: 1 } }, numbers: { 'polling.consumers': 1, 'polling.idle': 0 } },
  ],
  fail: [
    {
      props: { polling: { consumers: 2 } },
      numbers: { 'polling.consumers': 2, 'polling.wait': 0, 'polling.idle': 0.5, 'polling.hours': 720 },
      catalogs: longest,
      messages: ['many'],
      data: { polls: 2592000, fewer: 129600, wait: 20 },
      fix: [wait],
    },
    {
      props: { polling: { consumers: 1, interval: 2 } },
      numbers: { 'polling.consumers': 1, 'polling.interval': 2 },
      catalogs: longest,
      messages: ['many'],
      data: { polls: 1314000, fewer: 131400, wait: 20 },
      fix: [wait, noInterval],
    },
  ],
  notApplicable: [{ props: {} }, { props: { polling: { consumers: 1, immediate: true } }, numbers: { 'polling.consumers': 1 } }],
})

const upload = { address: 'upload', type: 'aws:lambda:function', 'calls.uses': ['cutter'] }
const cutter = { address: 'cutter', type: 'aws:autoscaling:group' }
const link = { address: 'link', type: 'aws:network:connection', 'connection.from': 'web', 'connection.to': 'cutter' }
const web = { address: 'web', type: 'aws:ec2:instance' }

testRule(synchronous, {
  ...kit,
  pass: [
    { name: 'it must have the answer', all: [{ ...upload, 'calls.deferrable': false }, cutter] },
    { all: [upload, { address: 'jobs', type: 'aws:sqs:queue', 'queue.consumer': 'cutter' }] },
  ],
  fail: [
    { all: [{ ...upload, 'calls.deferrable': true }, cutter], messages: ['direct'], data: { caller: 'upload', worker: 'cutter' } },
    { all: [{ ...link, 'calls.deferrable': true }, cutter, web], messages: ['direct'], data: { caller: 'web', worker: 'cutter' } },
  ],
  notApplicable: [
    { all: [upload, { address: 'cutter', type: 'aws:s3:bucket' }] },
    { name: 'a state machine waits in place of the caller', all: [{ ...upload, type: 'aws:states:machine' }, cutter] },
  ],
  unknown: [{ all: [upload, cutter] }, { all: [link, cutter, web] }],
})

import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import machine from '../src/machine.js'
import workflow from '../src/workflow.js'

const kit = { describe, it, asOf: '2026-11-01' }

testResource(machine, {
  ...kit,
  id: 'aws:states:machine',
  cases: [
    {
      name: 'a standard workflow pays for its steps',
      region: 'us-east-1',
      props: { executions: 1000, transitions: 12, retries: true, uses: ['resize'] },
      related: { resize: { type: 'aws:lambda:function' } },
      lines: {
        transitions: {
          quantity: '12000 transition',
          charge: 'usage',
          where: { usagetype: 'StateTransition' },
          pool: 'AmazonStates.transitions',
        },
      },
      facts: { 'workflow.exactly-once': true, 'calls.uses': ['resize'], 'failure.retries': true },
    },
    { region: 'us-east-1', props: { executions: 1000 }, lines: { transitions: 'unknown' } },
    {
      name: 'an express one for time and memory, rounded up',
      region: 'us-east-1',
      props: { kind: 'express', executions: 1000, duration: 801, memory: 65 },
      // 900 ms on 128 MB.
      lines: { requests: '1000 request', duration: { quantity: '112.5 GB-second', pool: 'AmazonStates.duration' } },
      facts: { 'workflow.exactly-once': false },
    },
    {
      name: 'no time is less than 100 ms on 64 MB',
      region: 'us-east-1',
      props: { kind: 'express', executions: 160, duration: 1, memory: 1 },
      lines: { requests: '160 request', duration: '1 GB-second' },
    },
    {
      name: 'a region where only transitions have a price',
      region: 'ap-southeast-1',
      props: { kind: 'express', executions: 160, duration: 100 },
      lines: { requests: { quantity: '160 request', price: 'unknown' }, duration: { quantity: '1 GB-second', price: 'unknown' } },
    },
    { region: 'us-east-1', props: { kind: 'express', executions: 1, duration: '6 minute' }, problems: ['states.express-duration'] },
    { region: 'us-east-1', props: { executions: 1, transitions: 1, duration: '366 day' }, problems: ['states.standard-duration'] },
    { region: 'us-east-1', props: { executions: 1, transitions: 1, duration: '300 day' }, lines: { transitions: '1 transition' } },
  ],
})

testResource(workflow, {
  ...kit,
  id: 'aws:swf:workflow',
  cases: [
    {
      name: 'executions, tasks and days, whose prices no source has',
      region: 'us-east-1',
      props: { executions: 100, tasks: 20, duration: '36 hour', retention: 3 },
      lines: {
        executions: { quantity: '100 execution', price: 'unknown' },
        tasks: { quantity: '2000 task', price: 'unknown' },
        open: { quantity: '200 execution-day', price: 'unknown' },
        retained: { quantity: '300 execution-day', price: 'unknown' },
      },
      facts: { 'workflow.exactly-once': true },
    },
    {
      props: { executions: 1, tasks: 1, duration: 366 },
      lines: { executions: { price: 'unknown' }, tasks: { price: 'unknown' }, open: { price: 'unknown' } },
      problems: ['swf.duration'],
    },
  ],
})

import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import repeatable from '../../src/rules/repeatable-steps.js'
import unconfirmed from '../../src/rules/unconfirmed-subscribers.js'

const kit = { describe, it }

const express = { 'workflow.kind': 'express', 'workflow.exactly-once': false }

testRule(repeatable, {
  ...kit,
  pass: [
    { props: { kind: 'fifo', ordered: true } },
    { props: { once: true }, facts: { 'workflow.kind': 'standard', 'workflow.exactly-once': true } },
    { props: {}, facts: { 'workflow.kind': 'swf', 'workflow.exactly-once': true } },
  ],
  fail: [
    {
      props: { kind: 'express', once: true },
      facts: express,
      messages: ['express'],
      fix: [{ op: 'add', path: '/resources/subject/kind', value: 'standard' }],
    },
  ],
  notApplicable: [{ props: { kind: 'standard' } }, { props: { kind: 'express', once: false }, facts: express }],
  unknown: [{ props: { kind: 'express' }, facts: express }],
})

const alarm = { referrers: { notifies: [{ address: 'high-cpu', type: 'aws:cloudwatch:alarm' }] } }

testRule(unconfirmed, {
  ...kit,
  pass: [{ props: { subscriptions: [{ protocol: 'email', confirmed: true }, { protocol: 'sms' }] }, ...alarm }],
  fail: [
    { props: {}, ...alarm, messages: ['nobody'], path: ['subscriptions'] },
    {
      props: { subscriptions: [{ protocol: 'sms' }, { protocol: 'email', confirmed: false }] },
      ...alarm,
      messages: ['unconfirmed'],
      data: { protocol: 'email' },
      path: ['subscriptions', 1, 'confirmed'],
    },
  ],
  notApplicable: [{ props: { subscriptions: [{ protocol: 'email', confirmed: false }] } }],
})

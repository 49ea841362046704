import type { CommitmentState } from '@planner/contract'
import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import forecast from '../../src/rules/throughput-below-forecast.js'
import reserved from '../../src/rules/unreserved-throughput.js'

const provisioned = { 'table.mode': 'provisioned' }

testRule(forecast, {
  describe,
  it,
  id: 'throughput-below-forecast',
  pass: [{ facts: { ...provisioned, 'capacity.short': [], 'capacity.unforeseen': [] } }],
  fail: [
    {
      props: { autoscaling: { read: {} }, capacity: { write: 5 } },
      facts: { ...provisioned, 'capacity.short': ['read', 'write'] },
      messages: ['short', 'short'],
      data: { kind: 'read' },
      path: ['autoscaling', 'read'],
    },
    {
      name: 'also where nothing is known of the other kind',
      props: { capacity: { read: 5, write: 5 } },
      facts: { ...provisioned, 'capacity.short': ['write'], 'capacity.unforeseen': ['read'] },
      messages: ['short'],
      path: ['capacity', 'write'],
    },
  ],
  notApplicable: [{ facts: { 'table.mode': 'on-demand' } }],
  unknown: [{ facts: { ...provisioned, 'capacity.short': [], 'capacity.unforeseen': ['read', 'write'] } }],
})

const steady = { 'capacity.reservable': ['read', 'write'], 'capacity.reservable-read': 300, 'capacity.reservable-write': 100 }
const reservation = (capacity: 'read' | 'write'): CommitmentState => ({
  option: 'reserved',
  term: '1yr',
  payment: 'partial-upfront',
  pointer: '/commitments/0',
  region: 'eu-west-1',
  of: 'aws:dynamodb:table',
  props: { capacity },
  covers: ['subject'],
})

testRule(reserved, {
  describe,
  it,
  id: 'unreserved-throughput',
  pass: [{ facts: steady, commitments: [reservation('read'), reservation('write')] }],
  fail: [
    { facts: steady, messages: ['steady'], data: { kinds: 'read and write' } },
    {
      facts: steady,
      commitments: [reservation('read')],
      messages: ['steady'],
      data: { kinds: 'write' },
      fix: [
        {
          op: 'add',
          path: '/commitments/-',
          value: {
            option: 'reserved',
            of: 'aws:dynamodb:table',
            capacity: 'write',
            count: 100,
            term: '1yr',
            payment: 'partial-upfront',
            region: 'eu-west-1',
          },
        },
      ],
    },
  ],
  notApplicable: [{ facts: { 'capacity.reservable': [] } }, { facts: steady, workload: { environment: 'test' } }],
})

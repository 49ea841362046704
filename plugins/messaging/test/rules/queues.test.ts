import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import sensitive from '../../src/rules/duplicate-sensitive-consumer.js'
import noDeadLetter from '../../src/rules/queue-without-dead-letter.js'
import retention from '../../src/rules/short-retention.js'
import visibility from '../../src/rules/short-visibility.js'
import unprotected from '../../src/rules/unprotected-queue.js'

const kit = { describe, it }

const limits = { 'messaging-limits': { 'sqs.visibility': { maximum: '12' }, 'sqs.retention': { maximum: '1209600' } } }
const ofFailures = { referrers: { deadLetter: [{ address: 'orders', type: 'aws:sqs:queue' }] } }

testRule(visibility, {
  ...kit,
  pass: [
    { numbers: { visibility: 61, processing: 60 } },
    { numbers: { visibility: 30 }, related: { consumer: [{ type: 'aws:lambda:function', 'compute.timeout-seconds': 5 }] } },
  ],
  fail: [
    {
      numbers: { visibility: 30, processing: 30 },
      catalogs: limits,
      messages: ['short'],
      data: { visibility: 30, processing: 30 },
      fix: [{ op: 'add', path: '/resources/subject/visibility', value: 60 }],
    },
    {
      name: 'a function may run as long as its timeout lets it',
      numbers: { visibility: 30 },
      related: { consumer: [{ type: 'aws:lambda:function', 'compute.timeout-seconds': 900 }] },
      catalogs: limits,
      messages: ['short'],
      fix: [{ op: 'add', path: '/resources/subject/visibility', value: 1800 }],
    },
    { name: 'longer than SQS hides anything', numbers: { visibility: 30, processing: 40000 }, catalogs: limits, messages: ['short'] },
  ],
  notApplicable: [{ numbers: { visibility: 30 }, ...ofFailures }],
  unknown: [{ numbers: { visibility: 30 } }],
})

testRule(retention, {
  ...kit,
  pass: [
    { numbers: { retention: 345600, consumerOutage: 345600 } },
    { name: 'the workload is back in a day', numbers: { retention: 345600 }, workload: { rtoHours: 24 } },
  ],
  fail: [
    {
      numbers: { retention: 3600, consumerOutage: 7200 },
      workload: { rtoHours: 1 },
      catalogs: limits,
      messages: ['short'],
      data: { retention: 1, outage: 2 },
      fix: [{ op: 'add', path: '/resources/subject/retention', value: 7200 }],
    },
    { numbers: { retention: 3600 }, workload: { rtoHours: 2 }, catalogs: limits, messages: ['short'] },
    {
      name: 'longer than SQS keeps anything',
      numbers: { retention: 3600, consumerOutage: 1300000 },
      catalogs: limits,
      messages: ['short'],
    },
  ],
  notApplicable: [{ numbers: { retention: 3600, consumerOutage: 0 } }],
  unknown: [{ numbers: { retention: 345600 } }],
})

testRule(sensitive, {
  ...kit,
  pass: [{ props: { kind: 'fifo', once: true } }, { props: { kind: 'standard', idempotent: true } }],
  fail: [
    {
      props: { kind: 'standard', name: 'orders', idempotent: false },
      messages: ['sensitive'],
      fix: [
        { op: 'add', path: '/resources/subject/kind', value: 'fifo' },
        { op: 'add', path: '/resources/subject/name', value: 'orders.fifo' },
      ],
    },
    {
      name: 'the queue for failures would have to change with it',
      props: { kind: 'standard', deadLetter: 'failed', idempotent: false },
      messages: ['sensitive'],
    },
  ],
  notApplicable: [{ props: { kind: 'standard' }, ...ofFailures }],
  unknown: [{ props: { kind: 'standard' } }],
})

testRule(noDeadLetter, {
  ...kit,
  pass: [{ props: { kind: 'standard', deadLetter: 'failed' } }],
  fail: [
    {
      props: { kind: 'fifo' },
      all: [{ address: 'subject', type: 'aws:sqs:queue' }],
      messages: ['none'],
      fix: [
        {
          op: 'add',
          path: '/resources/subject-failed',
          value: { type: 'aws:sqs:queue', region: 'eu-west-1', kind: 'fifo', encryption: 'sqs-managed', messages: 0, retention: '14 day' },
        },
        { op: 'add', path: '/resources/subject/deadLetter', value: 'subject-failed' },
      ],
    },
    {
      name: 'nothing that is there is overwritten',
      props: { kind: 'standard', encryption: 'aws-managed' },
      all: [{ address: 'subject-failed', type: 'aws:s3:bucket' }],
      messages: ['none'],
      fix: [
        {
          op: 'add',
          path: '/resources/subject-failed-2',
          value: {
            type: 'aws:sqs:queue',
            region: 'eu-west-1',
            kind: 'standard',
            encryption: 'aws-managed',
            messages: 0,
            retention: '14 day',
          },
        },
        { op: 'add', path: '/resources/subject/deadLetter', value: 'subject-failed-2' },
      ],
    },
  ],
  notApplicable: [{ props: { kind: 'standard' }, ...ofFailures }],
})

const key = (value: string) => `/resources/subject/${value}`

testRule(unprotected, {
  ...kit,
  pass: [
    { props: { encryption: 'sqs-managed', public: false }, workload: { data: 'internal' } },
    { props: { encryption: 'customer-managed', public: false }, workload: { data: 'restricted' } },
    { name: 'with a key in KMS, whatever the data are', props: { encryption: 'aws-managed', public: false } },
  ],
  fail: [
    {
      props: { encryption: 'sqs-managed', public: true },
      messages: ['anyone'],
      fix: [{ op: 'add', path: key('public'), value: false }],
    },
    { props: { encryption: 'none' }, messages: ['plain'], fix: [{ op: 'add', path: key('encryption'), value: 'sqs-managed' }] },
    {
      props: { encryption: 'none' },
      workload: { data: 'confidential' },
      messages: ['plain'],
      fix: [{ op: 'add', path: key('encryption'), value: 'aws-managed' }],
    },
    {
      props: { encryption: 'sqs-managed' },
      workload: { data: 'restricted' },
      messages: ['noKey'],
      data: { data: 'restricted' },
      fix: [{ op: 'add', path: key('encryption'), value: 'aws-managed' }],
    },
  ],
  unknown: [{ props: { encryption: 'sqs-managed', public: false } }],
})

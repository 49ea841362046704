import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import recorder from '../src/config-recorder.js'
import rule from '../src/config-rule.js'
import store from '../src/event-store.js'
import tracing from '../src/tracing.js'
import trail from '../src/trail.js'

const asOf = '2026-10-15'
const related = { logs: { type: 'aws:s3:bucket' } } as const

testResource(trail, {
  describe,
  it,
  id: 'aws:cloudtrail:trail',
  asOf,
  cases: [
    {
      name: 'the first copy is free',
      props: { bucket: 'logs' },
      related,
      lines: {},
      facts: { 'audit.trail': true, 'audit.all-regions': true },
    },
    {
      name: 'and says so where events are given',
      props: { bucket: 'logs', managementEvents: 1000000, dataEvents: 5000000, insightEvents: 1000 },
      related,
      lines: {
        'management-events': { quantity: '1000000 event', where: { usagetype: 'FreeEventsRecorded' } },
        'data-events': { quantity: '5000000 event', where: { usagetype: 'DataEventsRecorded' } },
        insights: '1000 event',
      },
    },
    {
      name: 'a further copy, data events of a bucket',
      props: { bucket: 'logs', copy: 'additional', managementEvents: 10, dataEventsOf: ['logs'] },
      related,
      lines: { 'management-events': { quantity: '10 event', where: { usagetype: 'PaidEventsRecorded' } }, 'data-events': 'unknown' },
      facts: { 'audit.data-events': ['logs'] },
    },
    { props: {}, problems: ['cloudtrail.bucket'] },
  ],
})

testResource(store, {
  describe,
  it,
  id: 'aws:cloudtrail:event-store',
  asOf,
  cases: [
    {
      props: { data: 100, otherData: 10, storedBeyond: 500, scanned: 20 },
      lines: {
        ingestion: { quantity: '100 GB', where: { meter: 'cloudtrail.lake.ingest1yr' } },
        'ingestion.other': '10 GB',
        storage: '500 GB-month',
        queries: '20 GB',
      },
      problems: [{ id: 'cloudtrail.lake-closed', severity: 'warn' }],
    },
    {
      name: 'seven years, before it was closed',
      asOf: '2026-05-01',
      props: { data: 6000, retention: 'seven-years', scanned: 0 },
      lines: { ingestion: { quantity: '6000 GB', where: { meter: 'cloudtrail.lake.ingest7yr' } }, queries: '0 GB' },
    },
  ],
})

testResource(recorder, {
  describe,
  it,
  id: 'aws:config:recorder',
  asOf,
  cases: [
    {
      props: { items: 1000, dailyItems: 30, customItems: 2 },
      lines: { items: '1000 item', 'daily-items': { where: { usagetype: 'ConfigurationItemRecordedDaily' } }, 'custom-items': '2 item' },
    },
    { props: { dailyItems: 30 }, lines: { 'daily-items': '30 item' } },
    { props: {}, lines: { items: 'unknown' }, facts: { 'audit.configuration': true } },
  ],
})

testResource(rule, {
  describe,
  it,
  id: 'aws:config:rule',
  asOf,
  cases: [
    { props: { evaluations: 600000 }, lines: { evaluations: { quantity: '600000 evaluation', pool: 'AWSConfig.rule' } } },
    { props: { evaluations: 1, kind: 'conformance-pack' }, lines: { evaluations: { where: { meter: 'config.conformance' } } } },
    { props: { kind: 'proactive' }, lines: { evaluations: 'unknown' }, facts: { 'audit.rule-kind': 'proactive' } },
  ],
})

testResource(tracing, {
  describe,
  it,
  id: 'aws:xray:tracing',
  asOf,
  cases: [
    {
      props: { recorded: 1000000, read: 10 },
      region: 'us-west-2',
      lines: { recorded: { quantity: '1000000 trace', pool: 'AWSXRay.recorded' }, read: '10 trace' },
      facts: { 'tracing.enabled': true },
    },
    {
      name: 'elsewhere no source has the price',
      props: { recorded: 1 },
      region: 'eu-west-1',
      lines: { recorded: { quantity: '1 trace', price: 'unknown' }, read: { quantity: 'unknown', price: 'unknown' } },
    },
  ],
})

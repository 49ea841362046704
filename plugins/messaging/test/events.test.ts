import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import bus from '../src/bus.js'
import pipe from '../src/pipe.js'
import schedule from '../src/schedule.js'

const kit = { describe, it, asOf: '2026-11-01' }

testResource(bus, {
  ...kit,
  id: 'aws:events:bus',
  cases: [
    {
      name: 'events count in units of 64 KB, those that are looked at in units of 8 KB',
      region: 'us-east-1',
      props: {
        customEvents: 1000,
        partnerEvents: 2000,
        eventSize: 100,
        archive: { processed: 3, stored: 7, replayed: 10 },
        discovery: { events: 100, eventSize: 20 },
        targets: ['jobs'],
        deadLetter: 'jobs',
      },
      related: { jobs: { type: 'aws:sqs:queue' } },
      lines: {
        'custom-events': { quantity: '2000 event', charge: 'usage', where: { eventType: 'Custom Event' } },
        'partner-events': { quantity: '4000 event', where: { eventType: 'Partner Event' } },
        'archive.processing': { quantity: '3 GB', where: { usagetype: 'ArchivedEvents-Bytes' } },
        'archive.storage': { quantity: '7 GB-month', charge: 'recurring', where: { usagetype: 'TimedStorage-ByteHrs' } },
        replay: { quantity: '20 event', where: { eventType: 'Custom Event' } },
        discovery: { quantity: '300 event', where: { eventType: 'Discovery Event' } },
      },
      facts: { 'calls.uses': ['jobs'], 'failure.destination': true, 'backup.enabled': true },
    },
    { name: "management events of AWS's services cost nothing", props: {}, lines: {}, facts: { 'storage.encrypted': true } },
    {
      name: 'what no source of ours has a price of',
      region: 'us-east-1',
      props: { optInEvents: 1000, deliveries: { otherAccounts: 500, apiDestinations: 200 } },
      lines: {
        'opt-in-events': { quantity: '1000 event', price: 'unknown' },
        'other-accounts': { quantity: '500 event', where: { operation: 'CrossAccountInvoke-CustomEvent' }, price: 'unknown' },
        'api-destinations': { quantity: '200 invocation', price: 'unknown' },
      },
    },
    {
      name: 'events for other accounts',
      region: 'eu-central-1',
      props: { eventSize: 65, deliveries: { otherAccounts: 500 } },
      lines: { 'other-accounts': { quantity: '1000 event', where: { operation: 'CrossAccountInvoke-CustomEvent' } } },
    },
    {
      name: 'an archive of unknown size',
      region: 'us-east-1',
      props: { archive: {} },
      lines: { 'archive.processing': 'unknown', 'archive.storage': 'unknown' },
    },
    { region: 'us-east-1', props: { customEvents: 1, eventSize: 1025 }, problems: ['eventbridge.event-size'] },
    { region: 'us-east-1', asOf: '2026-01-15', props: { customEvents: 1, eventSize: 257 }, problems: ['eventbridge.event-size'] },
    { props: { customEvents: -1 }, invalid: 'customEvents' },
  ],
})

testResource(pipe, {
  ...kit,
  id: 'aws:events:pipe',
  cases: [
    {
      name: 'each 64 KB of a batch are a request',
      props: { events: 1000, eventSize: 10, batch: 10, source: 'jobs', target: 'resize' },
      related: { jobs: { type: 'aws:sqs:queue' }, resize: { type: 'aws:lambda:function' } },
      lines: { requests: { quantity: '200 request', price: 'unknown' } },
      facts: { 'calls.triggers': ['jobs'], 'calls.uses': ['resize'] },
    },
    { props: {}, lines: { requests: { quantity: 'unknown', price: 'unknown' } } },
    { props: { events: 1, eventSize: 2000 }, lines: { requests: { price: 'unknown' } }, problems: ['eventbridge.event-size'] },
  ],
})

testResource(schedule, {
  ...kit,
  id: 'aws:events:schedule',
  cases: [
    {
      name: 'two that run each minute',
      region: 'us-east-1',
      props: { count: 2, invocations: { expected: 1, per: 'minute' } },
      lines: {
        invocations: { quantity: '87600 invocation', where: { usagetype: 'ScheduledInvocation' }, pool: 'AWSEvents.scheduled-invocations' },
      },
    },
    { region: 'us-east-1', props: {}, lines: { invocations: 'unknown' }, facts: { 'failure.destination': false } },
    { name: 'a region whose price no source has', props: { invocations: 1 }, lines: { invocations: { price: 'unknown' } } },
  ],
})

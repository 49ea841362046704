import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import queue from '../src/queue.js'

testResource(queue, {
  describe,
  it,
  id: 'aws:sqs:queue',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'a message is sent, received and deleted',
      region: 'us-east-1',
      props: { messages: 1000000 },
      lines: {
        send: { quantity: '1000000 request', charge: 'usage', where: { queueType: 'Standard' }, pool: 'AWSQueueService.requests.standard' },
        receive: '1000000 request',
        delete: '1000000 request',
      },
      facts: { 'queue.kind': 'standard', 'storage.encrypted': true, 'failure.destination': false, 'network.public': false },
    },
    {
      name: 'each 64 KB of a call are a request, also of a batch; a delete carries none',
      region: 'us-east-1',
      props: { messages: 1000, messageSize: 65, batch: { send: 10, receive: 2, delete: 10 }, receives: 2 },
      // 650 KB are 11 requests for 100 calls, 130 KB are 3 for 1,000.
      lines: { send: '1100 request', receive: '3000 request', delete: '100 request' },
    },
    {
      name: 'calls of any kind',
      region: 'us-east-1',
      props: { requests: 1000000, messageSize: 128 },
      lines: { requests: '2000000 request' },
    },
    { name: 'nobody said how much', region: 'us-east-1', props: {}, lines: { requests: 'unknown' } },
    {
      name: 'consumers that find nothing, all month',
      region: 'us-east-1',
      props: { requests: 0, polling: { consumers: 2, wait: 20 } },
      lines: { requests: '0 request', 'empty-polls': '262800 request' },
      facts: { 'queue.long-polling': true },
    },
    {
      name: 'consumers, and nobody said how many messages',
      region: 'us-east-1',
      props: { polling: { consumers: 1 } },
      lines: { requests: 'unknown', 'empty-polls': '2628000 request' },
    },
    {
      name: 'half of the time, with an interval of its own',
      region: 'us-east-1',
      props: { messages: 0, polling: { consumers: 1, interval: '0.5 second', idle: '50%' } },
      lines: { send: '0 request', receive: '0 request', delete: '0 request', 'empty-polls': '2628000 request' },
    },
    {
      name: 'a FIFO queue',
      region: 'us-east-1',
      props: { kind: 'fifo', name: 'orders.fifo', messages: 500, ordered: true, encryption: 'customer-managed' },
      lines: {
        send: { quantity: '500 request', where: { queueType: 'FIFO (first-in, first-out)' } },
        receive: '500 request',
        delete: '500 request',
      },
      facts: { 'queue.ordered': true, 'encryption.customer-key': true },
    },
    {
      name: 'a region whose price no source has',
      region: 'ap-south-1',
      props: { requests: 10 },
      lines: { requests: { quantity: '10 request', price: 'unknown' } },
    },
    { props: { messages: 1, messageSize: 1025 }, region: 'us-east-1', problems: ['sqs.message-size'] },
    {
      name: 'less fitted before August 2025',
      props: { messages: 1, messageSize: 257 },
      asOf: '2025-07-01',
      problems: ['sqs.message-size'],
    },
    { region: 'us-east-1', props: { messages: 1, messageSize: 200, batch: { send: 6, receive: 10 } }, problems: ['sqs.batch-size'] },
    { props: { messages: 1, retention: '15 day' }, problems: ['sqs.retention'] },
    { props: { messages: 1, visibility: '13 hour' }, problems: ['sqs.visibility'] },
    { props: { polling: { consumers: 1, wait: 21 } }, problems: ['sqs.long-poll'] },
    { props: { messages: 1, batch: { send: 11 } }, problems: ['sqs.batch'] },
    { props: { messages: 1, requests: 1 }, problems: ['sqs.requests-twice'] },
    { props: { kind: 'fifo', name: 'orders', messages: 1 }, problems: ['sqs.fifo-name'] },
    { props: { messages: 1, name: 'orders.fifo' }, problems: ['sqs.fifo-name'] },
    { props: { messages: 1, ordered: true }, problems: ['sqs.order-or-dedup-needs-fifo'] },
    { props: { messages: 1, once: true }, problems: ['sqs.order-or-dedup-needs-fifo'] },
    { props: { messages: 1, visibility: 30, processing: 60 }, problems: [{ id: 'sqs.visibility-vs-processing', severity: 'warn' }] },
    {
      props: { messages: '5000 message/second', visibility: 60, processing: 30 },
      problems: [{ id: 'sqs.standard-in-flight', severity: 'quota' }],
    },
    {
      region: 'us-east-1',
      props: { kind: 'fifo', messages: '301 message/second' },
      problems: [{ id: 'sqs.fifo-throughput', severity: 'quota' }],
    },
    { region: 'us-east-1', props: { kind: 'fifo', messages: '3000 message/second', batch: { send: 10 } }, problems: [] },
    { region: 'us-east-1', props: { kind: 'fifo', messages: '301 message/second', highThroughput: true }, problems: [] },
    {
      name: 'a FIFO queue and a standard one for its failures',
      props: { kind: 'fifo', messages: 1, deadLetter: 'failed' },
      related: { failed: { type: 'aws:sqs:queue', 'queue.kind': 'standard' } },
      problems: ['sqs.dead-letter-kind'],
    },
    { props: { messages: 1, content: 'binary' }, problems: ['sqs.format'] },
    { props: { kind: 'priority' }, invalid: 'priority' },
  ],
})

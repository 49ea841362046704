import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import topic from '../src/topic.js'

testResource(topic, {
  describe,
  it,
  id: 'aws:sns:topic',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'publishes count in units of 64 KB, deliveries by protocol',
      region: 'us-east-1',
      props: {
        messages: 1000,
        messageSize: 65,
        encryption: 'customer-managed',
        subscriptions: [
          { protocol: 'https', subscribers: 3 },
          { protocol: 'email-json', subscribers: 2, share: '10%' },
          { protocol: 'sqs', subscribers: 4, endpoint: 'jobs' },
          { protocol: 'lambda' },
          { protocol: 'push', platform: 'fcm', deliveries: 500 },
          { protocol: 'firehose' },
        ],
      },
      related: { jobs: { type: 'aws:sqs:queue' } },
      lines: {
        publish: { quantity: '2000 request', where: { usagetype: 'Requests-Tier1' }, pool: 'AmazonSNS.requests' },
        'deliveries.1.https': { quantity: '6000 notification', where: { endpointType: 'HTTP' }, pool: 'AmazonSNS.http' },
        'deliveries.2.email-json': { quantity: '400 notification', where: { endpointType: 'SMTP' }, pool: 'AmazonSNS.email' },
        'deliveries.3.sqs': { quantity: '8000 notification', where: { meter: 'amazon-sqs-notifications' } },
        'deliveries.4.lambda': { quantity: '2000 notification', where: { meter: 'aws-lambda-notifications' } },
        'deliveries.5.push': { quantity: '500 notification', where: { meter: 'google-cloud-messaging-for-android-gcm-notifications' } },
        'deliveries.6.firehose': { quantity: '2000 notification', where: { meter: 'amazon-kinesis-data-firehose-messages' } },
      },
      facts: { 'topic.targets': ['jobs'], 'storage.encrypted': true, 'encryption.in-transit': true, 'topic.subscribed': true },
    },
    {
      name: 'a batch is one call',
      region: 'us-east-1',
      props: { messages: 1000, messageSize: 10, batch: 10, subscriptions: [{ protocol: 'http' }] },
      lines: { publish: '200 request', 'deliveries.1.http': '1000 notification' },
      facts: { 'encryption.in-transit': false },
    },
    { name: 'nobody said how much', region: 'us-east-1', props: {}, lines: { publish: 'unknown' }, facts: { 'topic.subscribed': false } },
    {
      name: 'text messages: a price of the design, or none',
      region: 'us-east-1',
      props: { messages: 100, subscriptions: [{ protocol: 'sms', price: 0.00987 }, { protocol: 'sms' }] },
      lines: {
        publish: '100 request',
        'deliveries.1.sms': '100 notification',
        'deliveries.2.sms': { quantity: '100 notification', price: 'unknown' },
      },
    },
    {
      name: 'a FIFO topic counts messages and data',
      region: 'us-east-1',
      props: {
        kind: 'fifo',
        messages: 1048576,
        messageSize: 2,
        subscriptions: [{ protocol: 'sqs', subscribers: 2, share: '50%' }],
        archive: { processed: 2, stored: 10 },
      },
      lines: {
        publish: { quantity: '1048576 request', where: { usagetype: 'F-Request-Tier1' } },
        payload: { quantity: '2 GB', where: { usagetype: 'F-Ingress-Tier1' } },
        'deliveries.1.sqs': { quantity: '1048576 message', where: { usagetype: 'F-DA-SQS' } },
        'deliveries.1.sqs.payload': { quantity: '2 GB', where: { usagetype: 'F-Egress-SQS' } },
        'archive.processing': '2 GB',
        'archive.storage': { quantity: '10 GB-month', charge: 'recurring' },
      },
    },
    {
      name: 'filters on the payload and data protection',
      region: 'us-east-1',
      props: { messages: 1, scanned: 5, dataProtection: { scanned: 3, audited: 1 } },
      lines: { publish: '1 request', filter: '5 GB', protection: '3 GB', audit: '1 GB' },
    },
    { region: 'us-east-1', props: { messages: 1, messageSize: 1025 }, problems: ['sns.message-size'] },
    {
      name: 'less before 2026',
      region: 'us-east-1',
      asOf: '2025-12-01',
      props: { messages: 1, messageSize: 257 },
      problems: ['sns.message-size'],
    },
    { region: 'us-east-1', props: { messages: 10, messageSize: 200, batch: 6 }, problems: ['sns.batch-size'] },
    {
      name: 'large messages go to queues, not to HTTP',
      region: 'us-east-1',
      props: { messages: 1, messageSize: 300, subscriptions: [{ protocol: 'sqs' }, { protocol: 'http' }] },
      problems: ['sns.large-message-protocol'],
    },
    { region: 'us-east-1', props: { messages: 1, batch: 11 }, problems: ['sns.batch'] },
    { region: 'us-east-1', props: { kind: 'fifo', messages: 1, subscriptions: [{ protocol: 'email' }] }, problems: ['sns.fifo-protocol'] },
    {
      region: 'us-east-1',
      props: { messages: 1, subscriptions: [{ protocol: 'email', confirmed: false }] },
      problems: [{ id: 'sns.email-confirm', severity: 'info' }],
    },
    { region: 'us-east-1', props: { messages: 1, subscriptions: [{ protocol: 'sqs', share: 2 }] }, problems: ['sns.share'] },
    { region: 'us-east-1', props: { messages: 1, archive: { processed: 1, stored: 1 } }, problems: ['sns.archive-needs-fifo'] },
    {
      name: 'a standard topic and a FIFO queue',
      region: 'us-east-1',
      props: {
        messages: 1,
        subscriptions: [
          { protocol: 'sqs', endpoint: 'free' },
          { protocol: 'sqs', endpoint: 'strict' },
        ],
      },
      related: { free: { type: 'aws:sqs:queue', 'queue.kind': 'standard' }, strict: { type: 'aws:sqs:queue', 'queue.kind': 'fifo' } },
      problems: ['sns.fifo-queue-needs-fifo'],
    },
    { props: { subscriptions: [{ protocol: 'pigeon' }] }, invalid: 'pigeon' },
  ],
})

import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import sender from '../src/sender.js'

testResource(sender, {
  describe,
  it,
  id: 'aws:ses:sender',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'each recipient counts, attachments by their data',
      region: 'us-east-1',
      props: { messages: 1000, recipients: 3, attachments: 2 },
      lines: {
        sent: { quantity: '3000 recipient', charge: 'usage', where: { meter: 'ses.email' } },
        attachments: { quantity: '2 GB', where: { meter: 'ses.attachments' } },
      },
      facts: { 'mail.signed': true, 'mail.dedicated-ip': false },
    },
    { region: 'us-east-1', props: {}, lines: { sent: 'unknown' } },
    {
      name: 'only receives',
      region: 'us-east-1',
      props: { received: 500, receivedChunks: 40 },
      lines: { received: '500 message', 'received.chunks': '40 chunk' },
    },
    {
      name: 'addresses of its own, and managed ones by tier',
      region: 'us-east-1',
      props: { messages: 1000, dedicatedIps: 2, managedIps: true },
      lines: {
        sent: '1000 recipient',
        'dedicated-ips': { quantity: '2 address-month', charge: 'recurring' },
        'managed-ips': { quantity: '1 account-month', charge: 'recurring' },
        'managed-ips.messages': { quantity: '1000 message', pool: 'AmazonSES.managed-ips' },
      },
      facts: { 'mail.dedicated-ip': true },
    },
    {
      name: 'whose price no source has',
      region: 'us-east-1',
      props: { messages: 10, deliverabilityManager: true },
      lines: { sent: '10 recipient', 'deliverability-manager': { quantity: '10 message', price: 'unknown' } },
    },
  ],
})

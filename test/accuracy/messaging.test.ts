import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

type Lines = Readonly<Record<string, readonly [quantity: number, cost: number]>>

/**
 * Priced examples of SQS, SNS, EventBridge, Step Functions and Amazon MQ, derived from the golden tests of
 * Infracost (Apache-2.0, us-east-1, read 2026-11), without free tier unless said.
 */
const CASES: Readonly<Record<string, { readonly resource: object; readonly freeTier?: boolean; readonly lines: Lines }>> = {
  'SQS, 1,000,000 requests of 128 KB': {
    resource: { type: 'aws:sqs:queue', requests: 1000000, messageSize: 128 },
    lines: { requests: [2000000, 0.8] },
  },
  'SNS standard topic, beyond the free million': {
    resource: { type: 'aws:sns:topic', messages: 1000000, messageSize: 128 },
    freeTier: true,
    lines: { publish: [2000000, 0.5] },
  },
  // The source counts 1,000,000 × 128 KB as 128 GB, as if GB were decimal: the data is given here.
  'SNS FIFO topic': {
    resource: { type: 'aws:sns:topic', kind: 'fifo', messages: 1000000, messageSize: 128, payload: 128 },
    lines: { publish: [1000000, 0.3], payload: [128, 2.18] },
  },
  'EventBridge bus': {
    resource: {
      type: 'aws:events:bus',
      customEvents: 1000000,
      partnerEvents: 2000000,
      archive: { processed: 100, stored: 200 },
      discovery: { events: 1000000 },
    },
    lines: {
      'custom-events': [1000000, 1],
      'partner-events': [2000000, 2],
      'archive.processing': [100, 10],
      'archive.storage': [200, 4.6],
      discovery: [1000000, 0.1],
    },
  },
  // 1,000 GB-hours at the first rate and 111.11 at the second: 60.01 + 3.33.
  'Step Functions express workflow over two tiers': {
    resource: { type: 'aws:states:machine', kind: 'express', executions: 10000000, duration: 800, memory: 512 },
    lines: { requests: [10000000, 10], duration: [4000000, 63.34] },
  },
  'MQ, RabbitMQ cluster': {
    resource: { type: 'aws:mq:broker', engine: 'rabbitmq', instanceType: 'mq.m5.xlarge', deployment: 'cluster', storage: 10 },
    lines: { broker: [730, 1261.44], storage: [30, 3] },
  },
}

describe('messaging, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, freeTier = false, lines }) => {
    const actual = linesOf(await estimateOf({ it: resource }, { freeTier }), 'it')
    expect(Object.fromEntries(Object.entries(actual).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
  })
})

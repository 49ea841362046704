import { describe, expect, it } from 'vitest'
import type { PlannerError } from '../../src/errors/planner-error.js'
import { estimateOf, linesOf } from '../support/engine.ts'
import { mended } from '../support/mended.ts'
import { failing, reviewOf, verdictsOf } from '../support/review.ts'

const passed = { failed: 0, unknown: 0, notApplicable: 0 }

describe('G-08: an image pipeline', () => {
  const upload = { type: 'aws:lambda:function', requests: 100000, duration: 200 }
  const cutters = {
    type: 'aws:autoscaling:group',
    instance: { type: 'c7g.large' },
    min: 1,
    max: 10,
    scaling: [{ kind: 'target-tracking', metric: 'queue' }],
  }
  const jobs = {
    type: 'aws:sqs:queue',
    messages: 100000,
    processing: 60,
    visibility: 90,
    retention: '4 day',
    consumerOutage: '2 day',
    consumer: 'cutters',
    polling: { consumers: 4, wait: 20 },
    idempotent: true,
    deadLetter: 'failed',
  }
  const failed = { type: 'aws:sqs:queue', messages: 10 }
  const pipeline = { upload: { ...upload, uses: ['jobs'] }, jobs, failed, cutters }

  it('with a queue between its two sides one may fail alone', async () => {
    const reviewed = await reviewOf({ resources: pipeline })
    for (const rule of ['synchronous-worker', 'short-visibility', 'workers-blind-to-queue', 'queue-without-dead-letter'])
      expect(verdictsOf(reviewed, rule), rule).toMatchObject({ passed: 1, failed: 0, unknown: 0 })
    expect(verdictsOf(reviewed, 'short-retention')).toMatchObject({ passed: 1, failed: 0 })
  })

  it('without it, uploads fail with the worker', async () => {
    const direct = { upload: { ...upload, uses: ['cutters'], deferrable: true }, cutters }
    expect(failing(await reviewOf({ resources: direct }))).toContain('synchronous-worker')
  })

  it.each([
    ['short-visibility', { visibility: 45 }],
    ['short-retention', { retention: '1 day' }],
  ])('fails %s', async (rule, change) => {
    const ours = ['short-retention', 'short-visibility', 'synchronous-worker', 'workers-blind-to-queue']
    const reviewed = await reviewOf({ resources: { ...pipeline, jobs: { ...jobs, ...change } } })
    expect(failing(reviewed).filter((id) => ours.includes(id))).toEqual([rule])
  })
})

describe('G-40: orders that are paid, packed and delivered once and in order', () => {
  const workflow = { type: 'aws:swf:workflow', executions: 10000, tasks: 8, duration: 3 }
  const machine = { type: 'aws:states:machine', executions: 10000, transitions: 8, once: true }

  it.each([
    ['SWF', workflow],
    ['Step Functions', machine],
    ['a FIFO queue', { type: 'aws:sqs:queue', kind: 'fifo', messages: 10000, ordered: true, once: true }],
  ])('%s keeps to it', async (_, orders) => {
    expect(verdictsOf(await reviewOf({ resources: { orders } }), 'repeatable-steps')).toEqual({ ...passed, passed: 1 })
  })

  it('an express workflow does not', async () => {
    const orders = { ...machine, kind: 'express', duration: 500 }
    expect(failing(await reviewOf({ resources: { orders } }))).toContain('repeatable-steps')
  })

  it('a standard queue is refused', async () => {
    const orders = { type: 'aws:sqs:queue', messages: 10000, ordered: true }
    await expect(reviewOf({ resources: { orders } })).rejects.toThrow('a standard queue does not keep the order')
  })
})

describe('G-55: a function for each upload', () => {
  const pictures = { type: 'aws:s3:bucket', objects: [{ stored: 100 }], events: [{ on: 'created', to: 'resize' }] }
  const resize = { type: 'aws:lambda:function', requests: 250000, duration: 300 }

  it('is what events are for', async () => {
    const reviewed = await reviewOf({ resources: { pictures, resize } })
    expect(verdictsOf(reviewed, 'events-on-servers')).toEqual({ ...passed, passed: 1 })
  })

  it('has as many requests as there are uploads', async () => {
    expect(linesOf(await estimateOf({ pictures, resize }), 'resize').requests?.quantity).toBe(250000)
  })
})

describe('G-59: one topic, several queues', () => {
  const queue = { type: 'aws:sqs:queue', messages: 1000, idempotent: true }
  const fanOut = {
    news: {
      type: 'aws:sns:topic',
      messages: 1000,
      subscriptions: [
        { protocol: 'sqs', endpoint: 'mail' },
        { protocol: 'sqs', endpoint: 'search' },
      ],
    },
    mail: { ...queue, deadLetter: 'failed' },
    search: { ...queue, deadLetter: 'failed' },
    failed: { ...queue, idempotent: undefined },
  }

  it('each queue bears duplicates and keeps what fails', async () => {
    const reviewed = await reviewOf({ resources: fanOut })
    expect(verdictsOf(reviewed, 'queue-without-dead-letter')).toMatchObject({ passed: 2, failed: 0, notApplicable: 1 })
    expect(verdictsOf(reviewed, 'duplicate-sensitive-consumer')).toMatchObject({ passed: 2, failed: 0, unknown: 0 })
  })

  it('a queue whose consumer cannot bear duplicates stays standard, as its topic is', async () => {
    const reviewed = await reviewOf({ resources: { ...fanOut, mail: { ...queue, idempotent: false } } })
    const found = reviewed.findings.find(({ rule }) => rule === 'duplicate-sensitive-consumer')
    expect(found?.address).toBe('mail')
    expect(found?.patch).toBeUndefined()
  })

  it('a queue that nothing holds back becomes a FIFO queue', async () => {
    const design = { resources: { jobs: { ...queue, name: 'jobs', idempotent: false } } }
    const after = await reviewOf(mended(design, await reviewOf(design), 'duplicate-sensitive-consumer'))
    expect(verdictsOf(after, 'duplicate-sensitive-consumer')).toEqual({ ...passed, passed: 1 })
  })

  it('failed messages stay in their region', async () => {
    const away = { ...fanOut, failed: { ...fanOut.failed, region: 'eu-central-1' } }
    const refused: unknown = await reviewOf({ resources: away }).catch((error: unknown) => error)
    expect((refused as PlannerError).details.all?.map(({ message }) => message)).toEqual([
      expect.stringContaining('messages do not go from eu-west-1 to a queue in eu-central-1'),
      expect.stringContaining('messages do not go from eu-west-1 to a queue in eu-central-1'),
    ])
  })
})

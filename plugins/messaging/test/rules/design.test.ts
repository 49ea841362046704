import { describe, expect, it } from 'vitest'
import { mended } from '../../../../test/support/mended.ts'
import { failing, reviewOf } from '../../../../test/support/review.ts'
import { type Changes, changedResources, judgeDesign, type Resources } from '../../../../test/support/rule-design.ts'
import plugin from '../../src/index.js'

/** Pictures that are cut out in the background, orders that are led step by step, alarms that reach people. */
const sound = {
  pictures: { type: 'aws:s3:bucket', objects: [{ stored: 100 }] },
  upload: {
    type: 'aws:lambda:function',
    requests: 100000,
    duration: 200,
    triggers: ['pictures'],
    uses: ['pay', 'jobs'],
    deferrable: false,
  },
  pay: { type: 'aws:lambda:function', requests: 100000, duration: 100 },
  jobs: {
    type: 'aws:sqs:queue',
    messages: 1000000,
    processing: 20,
    visibility: 60,
    consumer: 'cutters',
    polling: { consumers: 4, wait: 20, idle: 0.2 },
    idempotent: true,
    encryption: 'aws-managed',
    deadLetter: 'failed',
  },
  failed: { type: 'aws:sqs:queue', messages: 10, retention: '14 day', encryption: 'aws-managed' },
  cutters: {
    type: 'aws:autoscaling:group',
    instance: { type: 'c7g.large' },
    min: 1,
    max: 10,
    scaling: [{ kind: 'target-tracking', metric: 'queue' }],
  },
  orders: { type: 'aws:states:machine', executions: 1000, transitions: 8, once: true },
  operators: { type: 'aws:sns:topic', subscriptions: [{ protocol: 'email', confirmed: true }] },
  alarm: { type: 'aws:cloudwatch:alarm', of: 'failed', metric: 'ApproximateNumberOfMessagesVisible', notifies: 'operators' },
}

const designOf = (resources: Resources) => ({ workload: { data: 'confidential', rto: '24h' }, resources })

const review = (resources: Resources) => reviewOf(designOf(resources))

const own = Object.keys(plugin.rules)

const DEFECTS: readonly (readonly [rules: string, changes: Changes])[] = [
  ['duplicate-sensitive-consumer', { jobs: { idempotent: false } }],
  ['empty-polls', { jobs: { polling: { consumers: 4, wait: 1 } } }],
  ['events-on-servers', { jobs: { messages: 1000 } }],
  ['queue-without-dead-letter', { jobs: { deadLetter: undefined } }],
  ['repeatable-steps', { orders: { kind: 'express', duration: 500 } }],
  ['empty-polls, short-polling', { jobs: { polling: { consumers: 4 } } }],
  ['short-retention', { jobs: { retention: '12 hour' } }],
  ['short-visibility', { jobs: { visibility: 20 } }],
  ['synchronous-worker', { upload: { deferrable: true } }],
  ['unconfirmed-subscribers', { operators: { subscriptions: [{ protocol: 'email', confirmed: false }] } }],
  ['unprotected-queue', { jobs: { encryption: 'sqs-managed' } }],
  ['workers-blind-to-queue', { cutters: { scaling: [{ kind: 'target-tracking', metric: 'cpu' }] } }],
]

/** Rules whose finding a property mends; the rest needs a person. */
const FIXED = [
  'empty-polls',
  'queue-without-dead-letter',
  'repeatable-steps',
  'short-polling',
  'short-retention',
  'short-visibility',
  'unprotected-queue',
  'workers-blind-to-queue',
]

judgeDesign({ own, sound, defects: DEFECTS, review })

describe('a mended defect', () => {
  it.each(
    DEFECTS.flatMap(([rules, changes]) => rules.split(', ').map((rule) => [rule, changes] as const)).filter(([rule]) =>
      FIXED.includes(rule),
    ),
  )('%s is mended by its fix, and nothing else breaks', async (rule, changes) => {
    const design = designOf(changedResources(sound, changes))
    const after = failing(await reviewOf(mended(design, await reviewOf(design), rule)))
    expect(after.filter((id) => own.includes(id))).toEqual([])
  })
})

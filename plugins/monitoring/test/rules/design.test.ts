import { describe, expect, it } from 'vitest'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import { type Changes, judgeDesign, type Resources } from '../../../../test/support/rule-design.ts'
import plugin from '../../src/index.js'

const sound = {
  logs: { type: 'aws:s3:bucket', objects: [{ stored: 10 }] },
  pager: { type: 'aws:sns:topic', subscriptions: [{ protocol: 'sms' }] },
  dev: { type: 'aws:organizations:account' },
  prod: { type: 'aws:organizations:account' },
  trail: { type: 'aws:cloudtrail:trail', bucket: 'logs', organization: true, notifies: 'pager' },
  recorder: { type: 'aws:config:recorder', bucket: 'logs' },
  judge: { type: 'aws:config:rule', recorder: 'recorder' },
  support: { type: 'aws:support:plan', plan: 'business-support-plus', advisorReviewDays: 28 },
  board: { type: 'aws:cloudwatch:dashboard', reviewDays: 90 },
  bill: { type: 'aws:cloudwatch:alarm', metric: 'EstimatedCharges', notifies: 'pager' },
  queue: { type: 'aws:sqs:queue' },
  'queue-alarm': { type: 'aws:cloudwatch:alarm', of: 'queue', metric: 'ApproximateAgeOfOldestMessage', notifies: 'pager' },
  steps: { type: 'aws:states:machine', tracing: true },
  site: { type: 'aws:elasticbeanstalk:environment', group: { instance: { type: 't3.micro' }, min: 2, max: 4 } },
  'site-alarm': { type: 'aws:cloudwatch:alarm', of: 'site', metric: 'EnvironmentHealth', notifies: 'pager' },
}

const review = (resources: Resources, more: object = {}) => reviewOf({ ...more, resources })

const own = Object.keys(plugin.rules)
const DEFECTS: readonly (readonly [rules: string, changes: Changes])[] = [
  ['advisor-without-security-checks', { support: { plan: 'basic' } }],
  ['configuration-without-rules', { judge: undefined }],
  ['no-dashboard', { board: undefined }],
  ['partial-configuration-record', { recorder: { scope: 'selected' } }],
  ['silent-alarm', { 'queue-alarm': { notifies: undefined } }],
  ['silent-alarm, silent-billing-alarm', { bill: { notifies: undefined } }],
  ['silent-alarm', { pager: { subscriptions: undefined } }],
  ['trail-of-one-account', { trail: { organization: false } }],
  ['trail-of-one-region', { trail: { scope: 'one-region' } }],
  ['trail-without-notification', { trail: { notifies: undefined } }],
  ['unreviewed-advice', { support: { advisorReviewDays: 90 } }],
  ['unreviewed-measurements', { board: { reviewDays: 365 } }],
  ['untraced-requests', { steps: { tracing: false } }],
  ['unwatched-resource', { 'queue-alarm': { of: 'pager' } }],
  ['unwatched-resource', { 'site-alarm': { of: 'pager' } }],
]

judgeDesign({ own, sound, defects: DEFECTS, review })

describe('a design', () => {
  it('for tests needs no alarm, dashboard or tracing', async () => {
    const reviewed = await review(sound, { workload: { environment: 'test' } })
    for (const rule of ['no-dashboard', 'untraced-requests', 'unwatched-resource']) expect(verdictsOf(reviewed, rule).passed).toBe(0)
  })

  it('that says nothing of its account is asked about it', async () => {
    const reviewed = await review({ orders: { type: 'aws:sns:topic' } })
    for (const rule of ['trail-of-one-region', 'partial-configuration-record', 'silent-billing-alarm', 'configuration-without-rules'])
      expect(verdictsOf(reviewed, rule)).toEqual({ passed: 0, failed: 0, unknown: 1, notApplicable: 0 })
    expect(failing(reviewed).filter((id) => own.includes(id))).toEqual([])
  })
})

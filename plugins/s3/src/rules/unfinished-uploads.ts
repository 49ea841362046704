import type { Rule } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'
import { rulesFor } from '../lifecycle.js'
import { mendedByRules } from '../lifecycle-fix.js'

/** As long as AWS's own examples wait. */
const WAIT = { abortUploadsAfterDays: 7 }

export default {
  appliesTo: 'aws:s3:bucket',
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Unfinished uploads are cleared away',
    failureTitle: 'Unfinished uploads stay for good',
    why: 'Parts of an upload that broke off are billed like objects, appear in no listing, and stay until something aborts the upload.',
    remedy: 'Abort incomplete multipart uploads after 7 days by a lifecycle rule.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
    practices: ['COST04-BP03', 'SUS04-BP05'],
    controls: { trustedAdvisor: ['c1cj39rr6v'], checkov: ['CKV_AWS_300'] },
    messages: { stay: 'No lifecycle rule aborts uploads that broke off.' },
  },
  check(ctx) {
    const { objects, lifecycle } = ctx.props
    const uploads = objects.filter(({ upload }) => upload !== 'single')
    if (uploads.length === 0) return 'not-applicable'
    const cleared = uploads.every(({ prefix }) =>
      rulesFor(lifecycle, prefix).some(({ abortUploadsAfterDays }) => abortUploadsAfterDays !== undefined),
    )
    return cleared ? 'pass' : { message: 'stay', ...mendedByRules(ctx, WAIT) }
  },
} satisfies Rule<BucketProps, 'stay'>

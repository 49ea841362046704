import type { Rule } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'

export default {
  appliesTo: 'aws:s3:bucket',
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'Access to buckets is logged',
    failureTitle: 'Access to a bucket is not logged',
    why: 'Without logs nobody can say afterwards who read or deleted what, nor which data is still in use.',
    remedy: 'Write server access logs into a bucket of their own, or record data events of the bucket with CloudTrail.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/logging-with-S3.html',
    practices: ['SEC04-BP01', 'COST03-BP02'],
    controls: {
      securityHub: ['S3.9'],
      trustedAdvisor: ['c1fd6b96l4'],
      config: ['S3_BUCKET_LOGGING_ENABLED'],
      cdkNag: ['AwsSolutions-S1'],
      checkov: ['CKV_AWS_18'],
    },
    messages: { unlogged: 'Neither access logs nor a trail record who uses its objects.' },
  },
  check(ctx) {
    // Logs of a bucket of logs would be logged again, and again.
    if (ctx.referrers('accessLogs').length > 0) return 'not-applicable'
    if (ctx.props.accessLogs !== undefined) return 'pass'
    return ctx.referrers('dataEventsOf').length > 0 ? 'pass' : { message: 'unlogged', path: ['accessLogs'] }
  },
} satisfies Rule<BucketProps, 'unlogged'>

import type { Rule } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'

export default {
  appliesTo: 'aws:s3:bucket',
  meta: {
    pillar: 'security',
    severity: 'low',
    title: 'Shared buckets have a policy',
    failureTitle: 'A bucket is shared without a policy',
    why: 'A bucket policy says in one place who may do what. ACLs, the old way, are off in new buckets, and AWS advises to leave them off.',
    remedy: 'Write a bucket policy that names the other accounts and what they may do.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html',
    practices: ['SEC08-BP04', 'SEC03-BP08', 'SEC03-BP02'],
    controls: {
      securityHub: ['S3.6', 'S3.12'],
      trustedAdvisor: ['Pfx0RwqBli'],
      config: ['S3_BUCKET_POLICY_GRANTEE_CHECK', 'S3_BUCKET_ACL_PROHIBITED'],
      checkov: ['CKV_AWS_70'],
    },
    messages: { none: 'No policy says what those who use it may do: {others}.' },
  },
  check(ctx) {
    const { sharedWith = [], policy } = ctx.props
    if (sharedWith.length === 0) return 'not-applicable'
    return policy === true ? 'pass' : { message: 'none', data: { others: sharedWith.join(', ') }, ...ctx.mendedBy(['policy'], true) }
  },
} satisfies Rule<BucketProps, 'none'>

import type { Rule } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'
import { mendedByRules, VERSIONS_END } from '../lifecycle-fix.js'

export default {
  appliesTo: 'aws:s3:bucket',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Data that cannot be made again has versions',
    failureTitle: 'What is overwritten or deleted is gone',
    why: 'A slip of a script or of a person deletes an object at once, and without versions nothing brings it back.',
    remedy: 'Enable versioning and let old versions expire; say "reproducible": true where all of the data can be made again.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
    practices: ['SEC08-BP04', 'REL09-BP03', 'REL09-BP01'],
    controls: {
      securityHub: ['S3.14'],
      trustedAdvisor: ['R365s2Qddf'],
      config: ['S3_BUCKET_VERSIONING_ENABLED'],
      checkov: ['CKV_AWS_21'],
    },
    messages: { off: 'Versioning is {state}, and its data cannot be made again.' },
  },
  check(ctx) {
    const { versioning = 'off', reproducible, lifecycle = [] } = ctx.props
    if (reproducible === true || !ctx.workload.production) return 'not-applicable'
    if (versioning === 'enabled') return 'pass'
    const mended = ctx.mendedBy(['versioning'], 'enabled')
    // Versions that nobody deletes would be the next finding.
    const ended = lifecycle.some(({ noncurrent }) => noncurrent?.expireAfterDays !== undefined)
    const fix = [...(mended.fix ?? []), ...(ended ? [] : (mendedByRules(ctx, VERSIONS_END).fix ?? []))]
    return { ...mended, fix, message: 'off', data: { state: versioning } }
  },
} satisfies Rule<BucketProps, 'off'>

import type { Rule } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'
import { rulesFor } from '../lifecycle.js'
import { mendedByRules, VERSIONS_END } from '../lifecycle-fix.js'

export default {
  appliesTo: 'aws:s3:bucket',
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Old versions expire',
    failureTitle: 'Old versions are kept for good',
    why: 'Each version of an object is billed in full; a file that is rewritten every day is stored 365 times after a year.',
    remedy: 'Let noncurrent versions expire by a lifecycle rule.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html',
    practices: ['COST04-BP05', 'SUS04-BP05'],
    controls: {
      securityHub: ['S3.10'],
      trustedAdvisor: ['c18d2gz171'],
      config: ['S3_VERSION_LIFECYCLE_POLICY_CHECK'],
    },
    messages: { kept: 'No lifecycle rule ends the old versions of {sets}.' },
  },
  check(ctx) {
    const { versioning = 'off', lifecycle, objects } = ctx.props
    if (versioning === 'off') return 'not-applicable'
    const prefixes = objects.map(({ prefix = '' }) => prefix)
    const endless = prefixes.filter((prefix) =>
      rulesFor(lifecycle, prefix).every(({ noncurrent }) => noncurrent?.expireAfterDays === undefined),
    )
    if (endless.length === 0) return 'pass'
    const all = endless.length === prefixes.length
    const rules = all ? [VERSIONS_END] : endless.map((prefix) => ({ prefix, ...VERSIONS_END }))
    const sets = all ? 'the objects' : endless.map((prefix) => `"${prefix}"`).join(', ')
    return { message: 'kept', data: { sets }, ...mendedByRules(ctx, ...rules) }
  },
} satisfies Rule<BucketProps, 'kept'>

import type { PatchOperation, Rule } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'

export default {
  appliesTo: 'aws:s3:bucket',
  meta: {
    pillar: 'security',
    severity: 'critical',
    title: 'Buckets are private, but for websites',
    failureTitle: 'A bucket that is no website is open to everyone',
    why: 'Public buckets are how data leaks at large: whoever knows or guesses a name reads the object. Even a site is served best from a private bucket behind CloudFront.',
    remedy: 'Block public access; let CloudFront with origin access control, or signed links, hand out what others may read.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    practices: ['SEC03-BP07', 'SEC08-BP04'],
    controls: {
      securityHub: ['S3.1', 'S3.2', 'S3.3', 'S3.8'],
      trustedAdvisor: ['Pfx0RwqBli'],
      config: [
        'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED',
        'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS',
        'S3_BUCKET_PUBLIC_READ_PROHIBITED',
        'S3_BUCKET_PUBLIC_WRITE_PROHIBITED',
      ],
      cdkNag: ['AwsSolutions-S2', 'AwsSolutions-S5'],
      checkov: ['CKV_AWS_20', 'CKV_AWS_53', 'CKV_AWS_54', 'CKV_AWS_55', 'CKV_AWS_56', 'CKV_AWS_57', 'CKV2_AWS_6'],
    },
    messages: {
      open: 'Everyone may read it, and it is no website.',
      'behind-cdn': 'Everyone may read it, past {distribution} that stands in front of it.',
    },
  },
  check(ctx) {
    if (ctx.props.publicAccess !== true) return 'pass'
    // The endpoint of a website answers only if everyone may read.
    if (ctx.props.website !== undefined) return 'pass'
    const closed = ctx.mendedBy(['publicAccess'], false)
    const fronts = ctx.referrers('origins').filter((front) => front['network.edge'] === true)
    if (fronts.length === 0) return { message: 'open', ...closed }
    const controls = fronts.map(
      ({ address }): PatchOperation => ({ op: 'add', path: `/resources/${address}/originAccessControl`, value: true }),
    )
    const distribution = fronts.map(({ address }) => address).join(', ')
    return { message: 'behind-cdn', data: { distribution }, path: ['publicAccess'], fix: [...(closed.fix ?? []), ...controls] }
  },
} satisfies Rule<BucketProps, 'open' | 'behind-cdn'>

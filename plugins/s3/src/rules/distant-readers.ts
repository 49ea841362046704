import type { Rule } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'
import { distantReaders } from '../distant-readers.js'

export default {
  appliesTo: 'aws:s3:bucket',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Buckets are near their readers',
    failureTitle: 'Readers of a bucket are in other parts of the world',
    why: 'Each request crosses half the world and back; large objects take minutes that edge locations would spare.',
    remedy: 'Put CloudFront in front of the bucket, copy it to a region near its readers, or move it there.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html',
    practices: ['PERF04-BP06', 'SUS02-BP04', 'COST07-BP02'],
    controls: { trustedAdvisor: ['796d6f3D83'] },
    messages: { far: 'It lies in {region}, and has readers in {places}.' },
  },
  check(ctx) {
    // Visitors of websites are looked at with all other web content.
    if (ctx.props.website !== undefined) return 'not-applicable'
    const far = distantReaders(ctx)
    if (far === undefined && ctx.props.publicAccess !== true) return 'not-applicable'
    if (ctx.referrers('origins').length > 0) return 'pass'
    if (far === undefined) return { unknown: `Are the readers of this bucket near ${ctx.region}?` }
    return far.length === 0 ? 'pass' : { message: 'far', data: { region: ctx.region, places: far.join(', ') }, path: ['readers'] }
  },
} satisfies Rule<BucketProps, 'far'>

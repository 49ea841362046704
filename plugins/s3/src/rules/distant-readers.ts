import type { Rule } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'

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
    const { readers, replication = [] } = ctx.props
    if (readers === undefined && ctx.facts['network.public'] !== true) return 'not-applicable'
    if (ctx.referrers('origins').length > 0) return 'pass'
    if (readers === undefined) return { unknown: `Are the readers of this bucket near ${ctx.region}?` }
    const near = [ctx.region, ...replication.map(({ to }) => to)].map((region) =>
      placeOf(ctx.catalog('aws-regions', region)?.cells.continent),
    )
    const far = readers.filter((place) => !near.includes(place))
    return far.length === 0 ? 'pass' : { message: 'far', data: { region: ctx.region, places: far.join(', ') }, path: ['readers'] }
  },
} satisfies Rule<BucketProps, 'far'>

const placeOf = (continent = ''): string => continent.toLowerCase().replace(' ', '-')

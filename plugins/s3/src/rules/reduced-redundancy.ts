import type { Rule } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'

export default {
  appliesTo: 'aws:s3:bucket',
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'No data lies in Reduced Redundancy',
    failureTitle: 'Data lies in Reduced Redundancy, which costs more than Standard',
    why: 'The class was once the cheap one. Standard became cheaper and never came back up, so it now costs more for less.',
    remedy: 'Write the objects into Standard, or into One Zone-IA if they can be made again and are rarely read.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
    practices: ['COST06-BP02', 'SUS04-BP02'],
    messages: { used: 'Objects are written into Reduced Redundancy.' },
  },
  check(ctx) {
    const written = ctx.props.objects.flatMap((set, index) => (set.class === 'reduced-redundancy' ? [index] : []))
    if (written.length === 0) return 'pass'
    return written.map((index) => {
      const path = ['objects', index, 'class']
      return { message: 'used', path, fix: [{ op: 'add', path: ctx.pointer(path), value: 'standard' }] } as const
    })
  },
} satisfies Rule<BucketProps, 'used'>

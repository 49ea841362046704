import type { Rule } from '@planner/contract'
import type { AmiProps } from '../ami.types.js'

export default {
  appliesTo: 'aws:ec2:ami',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Images are copied to another region',
    failureTitle: 'An image exists in one region only',
    why: 'Without its images, a site cannot be brought up in another region while the first one is down.',
    remedy: 'Copy the images to another region and keep the copies current.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html',
    practices: ['REL13-BP02', 'REL13-BP04'],
    messages: {
      one: 'The image exists in {region} only.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production) return 'not-applicable'
    return ctx.props.copies?.length ? 'pass' : { message: 'one', data: { region: ctx.region }, path: ['copies'] }
  },
} satisfies Rule<AmiProps, 'one'>

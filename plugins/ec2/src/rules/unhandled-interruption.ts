import type { Rule } from '@planner/contract'
import type { MachineOwner } from '../machine-at.js'

export default {
  appliesTo: ['aws:autoscaling:group', 'aws:ec2:instance'],
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Spot interruptions are handled',
    failureTitle: 'Nothing handles spot interruptions',
    why: 'Two minutes after the notice the instance is gone, with all work that was not saved.',
    remedy: 'React to the notice: save checkpoints, give work back to a queue, or drain connections.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html',
    practices: ['REL07-BP02', 'REL05-BP06', 'REL11-BP03'],
    controls: { trustedAdvisor: ['c18d2gz103'], config: ['AUTOSCALING_CAPACITY_REBALANCING'] },
    messages: {
      none: 'Work on spot instances is lost when AWS takes them back.',
    },
  },
  check(ctx) {
    const { spot } = ctx.props
    if (!(ctx.facts['purchase.options'] as readonly string[]).includes('spot')) return 'not-applicable'
    if (spot?.interruptionHandling === undefined) return { unknown: 'Is work saved when AWS gives two minutes of notice?' }
    return spot.interruptionHandling === 'none' ? { message: 'none', path: ['spot', 'interruptionHandling'] } : 'pass'
  },
} satisfies Rule<MachineOwner, 'none'>

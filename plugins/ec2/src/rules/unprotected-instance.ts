import type { Rule } from '@planner/contract'
import type { InstanceProps } from '../instance.types.js'
import { isSpot } from '../purchase.js'

export default {
  appliesTo: 'aws:ec2:instance',
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'Critical instances cannot be terminated by mistake',
    failureTitle: 'A critical instance can be terminated by mistake',
    why: 'One wrong call deletes the instance, and its root volume with it.',
    remedy: 'Switch on termination protection, and demand a second factor of those who may lift it.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html',
    practices: ['SEC02-BP01', 'SEC03-BP02'],
    controls: { cdkNag: ['AwsSolutions-EC29'] },
    messages: {
      off: 'Termination protection is off.',
      oneFactor: 'Termination protection can be lifted without a second factor.',
    },
  },
  check(ctx) {
    const { terminationProtection = 'off' } = ctx.props
    const critical = ctx.workload.critical
    if (critical === false || isSpot(ctx.props)) return 'not-applicable'
    if (terminationProtection === 'mfa') return 'pass'
    if (critical === undefined) return { unknown: 'May the instance be terminated by anyone who can manage instances?' }
    return { message: terminationProtection === 'off' ? 'off' : 'oneFactor', ...ctx.mendedBy(['terminationProtection'], 'mfa') }
  },
} satisfies Rule<InstanceProps, 'off' | 'oneFactor'>

import type { Rule } from '@planner/contract'
import { notifying } from '../notification.js'
import type { TrailProps } from '../trail.types.js'

export default {
  appliesTo: 'aws:cloudtrail:trail',
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'Trails are read as they come in',
    failureTitle: 'Nothing reads the trail as it comes in',
    why: 'A record in a bucket is looked at after the damage. AWS now advises to send trails to CloudWatch Logs, which can raise alarms.',
    remedy: 'Send the trail to a log group, or notify a topic of each delivery.',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html',
    practices: ['SEC04-BP03', 'OPS08-BP04'],
    controls: { trustedAdvisor: ['c18d2gz164'], checkov: ['CKV_AWS_252'] },
    messages: { silent: 'Neither a log group nor a topic is told of what the trail records.' },
  },
  check(ctx) {
    const { logGroup, notifies } = ctx.props
    return logGroup !== undefined || notifies !== undefined ? 'pass' : { message: 'silent', fix: notifying(ctx, ctx.address) }
  },
} satisfies Rule<TrailProps, 'silent'>

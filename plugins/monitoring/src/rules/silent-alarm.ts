import type { Rule } from '@planner/contract'
import type { AlarmProps } from '../alarm.types.js'
import { notifying } from '../notification.js'

export default {
  appliesTo: 'aws:cloudwatch:alarm',
  meta: {
    pillar: 'operational-excellence',
    severity: 'high',
    title: 'Alarms reach somebody',
    failureTitle: 'An alarm reaches nobody',
    why: 'An alarm that nobody hears changes nothing about the outage.',
    remedy: 'Let the alarm notify a topic that people or a pager subscribe to.',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html',
    practices: ['REL06-BP03', 'OPS08-BP04'],
    controls: {
      securityHub: ['CloudWatch.15', 'CloudWatch.17'],
      trustedAdvisor: ['c18d2gz109'],
      config: ['CLOUDWATCH_ALARM_ACTION_CHECK', 'CLOUDWATCH_ALARM_ACTION_ENABLED_CHECK'],
      checkov: ['CKV_AWS_319'],
    },
    messages: { 'no-subscriber': 'Nobody subscribes to {topic}, which the alarm notifies.', 'no-topic': 'The alarm notifies no topic.' },
  },
  check(ctx) {
    if (ctx.props.notifies === undefined) return { message: 'no-topic', path: ['notifies'], fix: notifying(ctx, ctx.address) }
    const [topic] = ctx.related('notifies')
    return topic?.['topic.subscribed'] === true
      ? 'pass'
      : { message: 'no-subscriber', path: ['notifies'], data: { topic: ctx.props.notifies } }
  },
} satisfies Rule<AlarmProps, 'no-subscriber' | 'no-topic'>

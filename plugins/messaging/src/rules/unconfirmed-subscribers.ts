import type { Rule } from '@planner/contract'
import type { TopicProps } from '../topic.types.js'

export default {
  appliesTo: 'aws:sns:topic',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Everyone who should hear of an alarm has confirmed',
    failureTitle: 'Somebody who should hear of an alarm does not',
    why: 'SNS delivers nothing to an address until its owner has confirmed; an alarm then goes off unheard.',
    remedy: 'Subscribe those who must act, and have each address confirmed and tried.',
    url: 'https://docs.aws.amazon.com/sns/latest/dg/SendMessageToHttp.confirm.html',
    practices: ['REL06-BP03', 'OPS08-BP04'],
    controls: { securityHub: ['CloudWatch.15'], trustedAdvisor: ['c18d2gz121'], config: ['CLOUDWATCH_ALARM_ACTION_CHECK'] },
    messages: {
      nobody: 'Alarms go to it, and nobody subscribes.',
      unconfirmed: 'A subscription by {protocol} is not confirmed.',
    },
  },
  check(ctx) {
    if (ctx.referrers('notifies').length === 0) return 'not-applicable'
    const { subscriptions = [] } = ctx.props
    if (subscriptions.length === 0) return { message: 'nobody', path: ['subscriptions'] }
    const findings = subscriptions.flatMap(({ protocol, confirmed }, index) =>
      confirmed === false ? [{ message: 'unconfirmed' as const, data: { protocol }, path: ['subscriptions', index, 'confirmed'] }] : [],
    )
    return findings.length > 0 ? findings : 'pass'
  },
} satisfies Rule<TopicProps, 'nobody' | 'unconfirmed'>

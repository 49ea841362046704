import type { Rule } from '@planner/contract'
import type { IamGroupProps } from '../iam-group.types.js'

export default {
  appliesTo: ['aws:iam:group', 'aws:iam:user'],
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'Access that was given for a time is taken back',
    failureTitle: 'Access that was given for a time is still there',
    why: 'Rights that nobody needs any more are rights that nobody watches.',
    remedy: 'Remove the group or user, or give it a new date.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_permissions_continuous_reduction.html',
    practices: ['SEC03-BP04', 'SEC03-BP06', 'SEC02-BP05'],
    controls: { securityHub: ['IAM.8', 'IAM.22'], config: ['IAM_USER_UNUSED_CREDENTIALS_CHECK'] },
    messages: { expired: 'It was needed until {until}.' },
  },
  check(ctx) {
    const { until } = ctx.props
    if (until === undefined) return 'not-applicable'
    if (until >= ctx.asOf) return 'pass'
    const finding = { message: 'expired', data: { until }, path: ['until'] } as const
    // A group that users still name cannot just go.
    return ctx.referrers('groups').length > 0 ? finding : { ...finding, fix: [{ op: 'remove', path: ctx.pointer() }] }
  },
} satisfies Rule<Pick<IamGroupProps, 'until'>, 'expired'>

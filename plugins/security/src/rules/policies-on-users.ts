import type { Rule } from '@planner/contract'
import { DENY_ALL } from '../attached-policies.js'
import type { IamUserProps } from '../iam-user.types.js'

export default {
  appliesTo: 'aws:iam:user',
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'Users get their rights from groups',
    failureTitle: 'A user has policies of its own',
    why: 'Rights that are given one by one are forgotten one by one when somebody changes work.',
    remedy: 'Attach the policies to a group, and put the user into it.',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html',
    practices: ['SEC02-BP06'],
    controls: {
      securityHub: ['IAM.2'],
      config: ['IAM_USER_NO_POLICIES_CHECK', 'IAM_USER_GROUP_MEMBERSHIP_CHECK'],
      checkov: ['CKV_AWS_40', 'CKV2_AWS_21'],
    },
    messages: { direct: 'Policies are attached to the user itself: {policies}.' },
  },
  check(ctx) {
    const { groups, policies = [] } = ctx.props
    // It is what a suspended user should have, and is no right.
    const granted = policies.filter((policy) => policy !== DENY_ALL)
    if (granted.length === 0) return 'pass'
    const group = ctx.freeAddress(`${ctx.address}-group`)
    return {
      message: 'direct',
      data: { policies: granted.join(', ') },
      path: ['policies'],
      fix: [
        { op: 'add', path: `/resources/${group}`, value: { type: 'aws:iam:group', policies: granted } },
        { op: 'add', path: ctx.pointer(['groups']), value: [...(groups ?? []), group] },
        { op: 'add', path: ctx.pointer(['policies']), value: policies.filter((policy) => policy === DENY_ALL) },
      ],
    }
  },
} satisfies Rule<IamUserProps, 'direct'>

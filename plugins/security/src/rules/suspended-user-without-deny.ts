import type { Rule } from '@planner/contract'
import { DENY_ALL } from '../attached-policies.js'
import type { IamUserProps } from '../iam-user.types.js'

export default {
  appliesTo: 'aws:iam:user',
  meta: {
    pillar: 'security',
    severity: 'low',
    title: 'Suspended users are denied everything',
    failureTitle: 'A suspended user still has rights',
    why: 'An explicit denial wins over whatever policies and groups allow, and is lifted by one step later.',
    remedy: 'Attach the policy AWSDenyAll while the user is away.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    practices: ['SEC03-BP06', 'SEC03-BP04'],
    messages: { allowed: 'The user is suspended, and nothing denies what its groups and policies allow.' },
  },
  check({ pointer, props }) {
    if (props.suspended !== true) return 'not-applicable'
    if (props.policies?.includes(DENY_ALL)) return 'pass'
    return {
      message: 'allowed',
      path: ['policies'],
      fix: [{ op: 'add', path: pointer(['policies']), value: [...(props.policies ?? []), DENY_ALL] }],
    }
  },
} satisfies Rule<IamUserProps, 'allowed'>

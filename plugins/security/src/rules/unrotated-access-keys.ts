import type { Rule } from '@planner/contract'
import type { IamUserProps } from '../iam-user.types.js'

/** Security Hub's IAM.3. */
const MOST_DAYS = 90

export default {
  appliesTo: 'aws:iam:user',
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'Access keys are replaced regularly',
    failureTitle: 'Access keys are used for too long',
    why: 'A lost key is deactivated in time only where replacing keys is routine, and an unnoticed loss ends with the next replacement.',
    remedy: 'Replace keys at least every 90 days: make the second, change over, deactivate the first, delete it.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
    practices: ['SEC02-BP05', 'SEC10-BP02'],
    controls: { securityHub: ['IAM.3'], trustedAdvisor: ['12Fnkpl8Y5', 'DqdJqYeRm5'], config: ['ACCESS_KEYS_ROTATED'] },
    messages: { long: 'Keys are replaced after {days} days; {most} should be the most.' },
  },
  check({ address, pointer, props }) {
    if ((props.accessKeys ?? 0) === 0) return 'not-applicable'
    const days = props.keyRotationDays
    if (days === undefined) return { unknown: `Are the access keys of ${address} replaced every ${MOST_DAYS} days, and at once when lost?` }
    if (days <= MOST_DAYS) return 'pass'
    return {
      message: 'long',
      data: { days, most: MOST_DAYS },
      path: ['keyRotationDays'],
      fix: [{ op: 'add', path: pointer(['keyRotationDays']), value: MOST_DAYS }],
    }
  },
} satisfies Rule<IamUserProps, 'long'>

import type { Rule } from '@planner/contract'
import { findingOfEach, setting } from '../design-findings.js'

const TEMPORARY = ['aws:iam:role', 'aws:identity-center:directory', 'aws:sts:federation']

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Credentials last for hours',
    failureTitle: 'Access keys last until somebody deletes them',
    why: 'Keys end up in code, in logs and on laptops, and are good for whoever finds them.',
    remedy: 'Let people sign in and programs take on roles, so that credentials expire, and delete the keys.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles',
    practices: ['SEC02-BP02', 'SEC02-BP05'],
    controls: { securityHub: ['IAM.3'], trustedAdvisor: ['DqdJqYeRm5'], config: ['ACCESS_KEYS_ROTATED'] },
    messages: { keys: 'Long-lived access keys of the user: {count}.' },
  },
  check(ctx) {
    const users = ctx.all('aws:iam:user')
    if (users.length === 0 && !TEMPORARY.some((type) => ctx.all(type).length > 0))
      return { unknown: 'Do people and other accounts use temporary credentials, and no access keys?' }
    return findingOfEach(
      users.filter((user) => Number(user['identity.access-keys']) > 0),
      (user) => ({ message: 'keys', data: { count: Number(user['identity.access-keys']) }, fix: [setting(user, 'accessKeys', 0)] }),
    )
  },
} satisfies Rule<object, 'keys'>

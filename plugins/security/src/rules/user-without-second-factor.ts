import type { Rule } from '@planner/contract'
import { findingOfEach, setting } from '../design-findings.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Everybody signs in with a second factor',
    failureTitle: 'People sign in with a password alone',
    why: 'Passwords are guessed, reused and phished; the second factor stops whoever has only that.',
    remedy: 'Ask everybody for a second factor, in IAM Identity Center or by a policy of the account.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html',
    practices: ['SEC02-BP01'],
    controls: { securityHub: ['IAM.5', 'IAM.19'], config: ['IAM_USER_MFA_ENABLED', 'MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS'] },
    messages: { password: 'Whoever signs in here needs no second factor.' },
  },
  check(ctx) {
    const asked = ctx.all('aws:iam:account').some((account) => account['identity.mfa'] === true)
    const users = ctx.all('aws:iam:user').filter((user) => user['identity.console'] === true)
    const centers = ctx.all('aws:identity-center:directory')
    if (!asked && users.length + centers.length === 0) return { unknown: 'Does everybody sign in with a second factor?' }
    return findingOfEach(
      [...(asked ? [] : users), ...centers].filter((one) => one['identity.mfa'] !== true),
      (one) => ({ message: 'password', fix: [setting(one, 'mfa', true)] }),
    )
  },
} satisfies Rule<object, 'password'>

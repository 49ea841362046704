import type { Rule } from '@planner/contract'
import { findingOfEach, setting } from '../design-findings.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'critical',
    title: 'The root user signs in with a second factor',
    failureTitle: 'The root user signs in with a password alone',
    why: 'A guessed or stolen password then opens the whole account, its data and its bill.',
    remedy: 'Register a second factor for the root user, a passkey or a hardware key at best.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html',
    practices: ['SEC01-BP02', 'SEC02-BP01'],
    controls: {
      securityHub: ['IAM.6', 'IAM.9'],
      trustedAdvisor: ['7DAFEmoDos'],
      config: ['ROOT_ACCOUNT_MFA_ENABLED', 'ROOT_ACCOUNT_HARDWARE_MFA_ENABLED'],
    },
    messages: { password: 'The root user has no second factor.' },
  },
  check(ctx) {
    const accounts = ctx.all('aws:iam:account')
    if (accounts.length === 0) return { unknown: 'Does the root user of every account sign in with a second factor?' }
    return findingOfEach(
      accounts.filter((account) => account['identity.root-mfa'] !== true),
      (account) => ({ message: 'password', fix: [setting(account, 'rootMfa', true)] }),
    )
  },
} satisfies Rule<object, 'password'>

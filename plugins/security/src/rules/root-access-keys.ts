import type { Rule } from '@planner/contract'
import { findingOfEach, setting } from '../design-findings.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'critical',
    title: 'The root user has no access keys',
    failureTitle: 'The root user has access keys',
    why: 'Whoever finds such a key owns the account, and no policy of the account can limit it.',
    remedy: 'Delete the access keys of the root user.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    practices: ['SEC01-BP02'],
    controls: { securityHub: ['IAM.4'], trustedAdvisor: ['c2vlfg0f4h'], config: ['IAM_ROOT_ACCESS_KEY_CHECK'], checkov: ['CKV_AWS_348'] },
    messages: { keys: 'The root user has access keys.' },
  },
  check(ctx) {
    const accounts = ctx.all('aws:iam:account')
    if (accounts.length === 0) return { unknown: 'Is the root user of every account without access keys?' }
    return findingOfEach(
      accounts.filter((account) => account['identity.root-access-keys'] === true),
      (account) => ({ message: 'keys', fix: [setting(account, 'rootAccessKeys', false)] }),
    )
  },
} satisfies Rule<object, 'keys'>

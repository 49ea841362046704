import type { Facts, Rule } from '@planner/contract'
import { findingOfEach } from '../design-findings.js'

const accountsOf = (user: Facts): readonly string[] => {
  const accounts = user['identity.accounts']
  return Array.isArray(accounts) ? (accounts as readonly string[]) : []
}

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'People reach other accounts by roles',
    failureTitle: 'A user exists in several accounts',
    why: 'Copies have passwords and keys of their own, and one of them is forgotten when the person leaves.',
    remedy: 'Keep one identity, and let it take on a role in the other account.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_cross-account-with-roles.html',
    practices: ['SEC03-BP08', 'SEC02-BP02'],
    messages: { copied: 'The user exists in {count} accounts.' },
  },
  check(ctx) {
    const copied = ctx.all('aws:iam:user').filter((user) => accountsOf(user).length > 1)
    if (copied.length > 0) return findingOfEach(copied, (user) => ({ message: 'copied', data: { count: accountsOf(user).length } }))
    if (ctx.all('aws:organizations:account').length < 2) return 'not-applicable'
    const byRole = ctx.all('aws:iam:role').some((role) => role['identity.role'] === 'cross-account')
    if (byRole || ctx.all('aws:identity-center:directory').length > 0) return 'pass'
    return { unknown: 'Do people reach the other accounts by taking on a role?' }
  },
} satisfies Rule<object, 'copied'>

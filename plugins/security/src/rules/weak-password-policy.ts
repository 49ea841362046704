import type { Rule } from '@planner/contract'
import { findingOfEach, setting } from '../design-findings.js'

/** Security Hub's IAM.15; an account that sets nothing asks for 8. */
const LEAST = 14

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'Passwords are long',
    failureTitle: 'The account allows short passwords',
    why: 'Short passwords are guessed. Length counts for more than the frequent changes that were once advised.',
    remedy: 'Ask for at least 14 characters in the password policy of the account.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    practices: ['SEC02-BP01'],
    controls: {
      securityHub: ['IAM.7', 'IAM.10', 'IAM.15'],
      trustedAdvisor: ['Yw2K9puPzl'],
      config: ['IAM_PASSWORD_POLICY'],
      checkov: ['CKV_AWS_9', 'CKV_AWS_10', 'CKV_AWS_13'],
    },
    messages: {
      default: 'The account has no password policy: AWS asks for 8 characters.',
      short: 'Passwords of {length} characters are allowed; ask for {least}.',
    },
  },
  check(ctx) {
    const accounts = ctx.all('aws:iam:account')
    const passwords = ctx.all('aws:iam:user').some((user) => user['identity.console'] === true)
    if (!passwords && ctx.all('aws:identity-center:directory').length > 0) return 'not-applicable'
    if (accounts.length === 0) return { unknown: 'Does the password policy of every account ask for 14 characters or more?' }
    return findingOfEach(
      accounts.filter((account) => Number(account['identity.password-length'] ?? 0) < LEAST),
      (account) => {
        const length = account['identity.password-length']
        const fix = [setting(account, 'passwordLength', LEAST)]
        return typeof length === 'number' ? { message: 'short', data: { length, least: LEAST }, fix } : { message: 'default', fix }
      },
    )
  },
} satisfies Rule<object, 'default' | 'short'>

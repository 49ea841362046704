import type { Facts, Rule } from '@planner/contract'
import { findingOfEach } from '../design-findings.js'

/** What AWS's testing policy asks to be told of beforehand; it allows the others on the services that it names. */
const NEEDS_CONSENT: ReadonlySet<string> = new Set(['stress', 'red-team', 'denial-of-service'])

const testsOf = (account: Facts): readonly string[] | undefined => {
  const tests = account['identity.security-tests']
  return Array.isArray(tests) ? (tests as readonly string[]) : undefined
}

const unagreed = (account: Facts): readonly string[] =>
  account['identity.security-tests-agreed'] === true ? [] : (testsOf(account) ?? []).filter((test) => NEEDS_CONSENT.has(test))

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'low',
    title: 'Planned tests are within the testing policy of AWS',
    failureTitle: 'Tests are planned that AWS must agree to',
    why: 'AWS now allows scans and penetration tests of many services unasked; simulated attacks beyond that look like real ones and are stopped.',
    remedy: 'Ask AWS before the tests, then say so ("securityTestsAgreed": true).',
    url: 'https://aws.amazon.com/security/penetration-testing/',
    practices: ['SEC11-BP03'],
    messages: { ask: 'AWS must be asked first: {tests}.' },
  },
  check(ctx) {
    const accounts = ctx.all('aws:iam:account')
    if (!accounts.some(testsOf)) return { unknown: 'Were planned security and load tests compared with the testing policy of AWS?' }
    return findingOfEach(
      accounts.filter((account) => unagreed(account).length > 0),
      (account) => ({ message: 'ask', path: ['securityTests'], data: { tests: unagreed(account).join(', ') } }),
    )
  },
} satisfies Rule<object, 'ask'>

import type { Rule } from '@planner/contract'
import { findingOfEach } from '../design-findings.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'operational-excellence',
    severity: 'medium',
    title: 'Policies are tried before they are attached',
    failureTitle: 'Policies are attached untried',
    why: 'Several policies, boundaries and denials act together; what comes of it is seen in a trial or in an outage.',
    remedy: 'Try policies with the policy simulator and check them with IAM Access Analyzer.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_testing-policies.html',
    practices: ['SEC03-BP02', 'SEC03-BP07'],
    controls: { securityHub: ['IAM.28'], trustedAdvisor: ['07602fcad6'] },
    messages: { untried: 'Policies are attached without a trial.' },
  },
  check(ctx) {
    const accounts = ctx.all('aws:iam:account').filter((account) => account['identity.policies-tested'] !== undefined)
    if (accounts.length === 0)
      return { unknown: 'Are IAM policies tried with the policy simulator or Access Analyzer before they are attached?' }
    return findingOfEach(
      accounts.filter((account) => account['identity.policies-tested'] === false),
      () => ({ message: 'untried', path: ['policiesTested'] }),
    )
  },
} satisfies Rule<object, 'untried'>

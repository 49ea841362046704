import type { Rule } from '@planner/contract'
import { findingOfEach } from '../design-findings.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'The service quotas of the account fit the design',
    failureTitle: 'Nobody compared the service quotas with the design',
    why: 'A launch or a scale-out that meets a quota fails at the worst time, and raising one can take days.',
    remedy: 'Compare the quotas that the design needs with Service Quotas, ask for more in time, and set alarms on their use.',
    url: 'https://docs.aws.amazon.com/servicequotas/latest/userguide/intro.html',
    practices: ['REL01-BP01', 'REL01-BP02'],
    controls: { trustedAdvisor: ['0Xc6LMYG8P', 'jL7PP0l7J9'] },
    messages: { unreviewed: 'The quotas of the account were not reviewed.' },
  },
  check(ctx) {
    const accounts = ctx.all('aws:iam:account').filter((account) => account['identity.quotas-reviewed'] !== undefined)
    if (accounts.length === 0) return { unknown: 'Were the service quotas of every account and region compared with this design?' }
    return findingOfEach(
      accounts.filter((account) => account['identity.quotas-reviewed'] === false),
      () => ({ message: 'unreviewed', path: ['quotasReviewed'] }),
    )
  },
} satisfies Rule<object, 'unreviewed'>

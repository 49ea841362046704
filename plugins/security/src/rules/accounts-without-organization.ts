import type { Rule } from '@planner/contract'
import { findingOfEach, setting } from '../design-findings.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Accounts share one bill',
    failureTitle: 'Accounts have bills of their own',
    why: 'One bill sums the usage of all accounts into cheaper tiers, and lets them share reservations and savings plans.',
    remedy: 'Join the accounts in an organization.',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/consolidated-billing.html',
    practices: ['COST02-BP03', 'COST07-BP05'],
    controls: { securityHub: ['Account.2'], trustedAdvisor: ['c18d2gz127'], config: ['ACCOUNT_PART_OF_ORGANIZATIONS'] },
    messages: { alone: 'The account is in no organization.' },
  },
  check(ctx) {
    const accounts = ctx.all('aws:organizations:account')
    if (accounts.length < 2) return 'not-applicable'
    const [known] = ctx.all('aws:organizations:organization')
    const organization = known?.address ?? ctx.freeAddress('organization')
    const founding = { op: 'add', path: `/resources/${organization}`, value: { type: 'aws:organizations:organization' } } as const
    return findingOfEach(
      accounts.filter((account) => account['organization.in'] === undefined),
      (account) => ({ message: 'alone', fix: [...(known ? [] : [founding]), setting(account, 'organization', organization)] }),
    )
  },
} satisfies Rule<object, 'alone'>

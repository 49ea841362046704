import type { Rule } from '@planner/contract'
import { findingOfEach } from '../design-findings.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'The organization makes its accounts',
    failureTitle: 'Accounts are made by hand and then invited',
    why: 'Made by the API or by Control Tower, an account has the same roles, trail and limits from its first minute.',
    remedy: 'Make accounts through Organizations or Control Tower.',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_create.html',
    practices: ['SEC01-BP01', 'COST02-BP03'],
    controls: { securityHub: ['Account.2'], trustedAdvisor: ['c18d2gz127'], config: ['ACCOUNT_PART_OF_ORGANIZATIONS'] },
    messages: { invited: 'The account was made by hand and invited.' },
  },
  check(ctx) {
    const members = ctx.all('aws:organizations:account').filter((account) => account['organization.management'] !== true)
    if (members.length === 0) return 'not-applicable'
    return findingOfEach(
      members.filter((account) => account['organization.joined'] === 'invited'),
      () => ({ message: 'invited', path: ['joined'] }),
    )
  },
} satisfies Rule<object, 'invited'>

import type { Facts, Rule } from '@planner/contract'
import type { OrganizationProps } from '../organization.types.js'

const isAttached = (policy: Facts): boolean => {
  const to = policy['organization.attached-to']
  return Array.isArray(to) && to.length > 0
}

export default {
  appliesTo: 'aws:organizations:organization',
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'Service control policies bound what accounts may do',
    failureTitle: 'Nothing bounds what accounts may do',
    why: 'Without them each account is only as careful as its own administrators.',
    remedy: 'Choose a list of denials (simpler, the usual choice) or a list of what is allowed, and attach it to units.',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
    practices: ['SEC03-BP05', 'SEC01-BP01'],
    controls: { securityHub: ['Account.2'], trustedAdvisor: ['c18d2gz127'], config: ['ACCOUNT_PART_OF_ORGANIZATIONS'] },
    messages: {
      'bill-only': 'The organization joins the bill alone, so that service control policies cannot be used.',
      none: 'No service control policy is attached to the root, a unit or an account.',
    },
  },
  check(ctx) {
    if (ctx.props.features === 'consolidated-billing')
      return { message: 'bill-only', path: ['features'], fix: [{ op: 'add', path: ctx.pointer(['features']), value: 'all' }] }
    // Preventive controls of Control Tower are service control policies.
    const governed = ctx.referrers('organization').some((one) => one['organization.landing-zone'] === true)
    return governed || ctx.all('aws:organizations:policy').some(isAttached) ? 'pass' : { message: 'none' }
  },
} satisfies Rule<OrganizationProps, 'bill-only' | 'none'>

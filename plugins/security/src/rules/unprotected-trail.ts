import type { Rule } from '@planner/contract'
import type { OrganizationProps } from '../organization.types.js'

const isAttached = (to: unknown): boolean => Array.isArray(to) && to.length > 0

export default {
  appliesTo: 'aws:organizations:organization',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'No account can stop the record of its calls',
    failureTitle: 'An account can stop the record of its calls',
    why: 'An intruder stops CloudTrail first. A service control policy holds even for the root user of a member account.',
    remedy: 'Attach a service control policy to the root that denies deleting and stopping trails.',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html',
    practices: ['SEC03-BP05', 'SEC01-BP06'],
    messages: { open: 'No service control policy denies cloudtrail:DeleteTrail and cloudtrail:StopLogging.' },
  },
  check(ctx) {
    // Control Tower's mandatory controls deny it.
    if (ctx.referrers('organization').some((one) => one['organization.landing-zone'] === true)) return 'pass'
    const policies = ctx.all('aws:organizations:policy')
    if (policies.some((policy) => policy['audit.protected'] === true && isAttached(policy['organization.attached-to']))) return 'pass'
    const address = ctx.freeAddress('trail-protection')
    const actions = ['cloudtrail:DeleteTrail', 'cloudtrail:StopLogging', 'cloudtrail:UpdateTrail']
    return {
      message: 'open',
      fix: [
        { op: 'add', path: `/resources/${address}`, value: { type: 'aws:organizations:policy', actions } },
        { op: 'add', path: ctx.pointer(['policies']), value: [...(ctx.props.policies ?? []), address] },
        { op: 'add', path: ctx.pointer(['features']), value: 'all' },
      ],
    }
  },
} satisfies Rule<OrganizationProps, 'open'>

import type { Rule } from '@planner/contract'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'One trail records every account of the organization',
    failureTitle: 'Each account keeps a trail of its own, or none',
    why: 'Records that lie in the account they are about are deleted by whoever takes that account over.',
    remedy: 'Make the trail one of the organization, delivered to an account for logs.',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html',
    practices: ['SEC04-BP02', 'SEC01-BP01'],
    controls: { securityHub: ['CloudTrail.1'], trustedAdvisor: ['c18d2gz164'] },
    messages: { account: 'The design has {accounts} accounts, and the trail records one.' },
  },
  check(ctx) {
    const accounts = ctx.all('aws:organizations:account').length
    if (accounts < 2) return 'not-applicable'
    const trails = ctx.all('aws:cloudtrail:trail')
    const [first] = trails
    if (first?.address === undefined) return { unknown: 'Does one trail record every account, and deliver to an account for logs?' }
    if (trails.some((trail) => trail['audit.organization'] === true)) return 'pass'
    const fix = [{ op: 'add', path: `/resources/${first.address}/organization`, value: true }] as const
    return { message: 'account', data: { accounts }, address: first.address, path: ['organization'], fix }
  },
} satisfies Rule<object, 'account'>

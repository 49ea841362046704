import type { Rule } from '@planner/contract'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'low',
    title: 'Trusted Advisor makes all of its checks',
    failureTitle: 'Trusted Advisor makes its core checks only',
    why: 'Open ports, exposed keys and public snapshots are found by checks of which the free plan shows a few.',
    remedy: 'Take a support plan with all checks, or let Security Hub make the like.',
    url: 'https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor.html',
    practices: ['SEC01-BP04', 'OPS01-BP05'],
    controls: { trustedAdvisor: ['Wxdfp4B1L3'] },
    messages: { core: 'The plan shows the core checks only.' },
  },
  check(ctx) {
    const plans = ctx.all('aws:support:plan')
    if (plans.length === 0) return { unknown: 'Are the security checks of Trusted Advisor, or of Security Hub, looked at?' }
    const core = plans.filter((plan) => plan['support.trusted-advisor'] !== 'full')
    return core.length === 0
      ? 'pass'
      : core.map(({ address = '' }) => ({
          message: 'core',
          address,
          path: ['plan'],
          fix: [{ op: 'add', path: `/resources/${address}/plan`, value: 'business-support-plus' }],
        }))
  },
} satisfies Rule<object, 'core'>

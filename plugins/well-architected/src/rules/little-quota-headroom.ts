import type { Rule } from '@planner/contract'
import { quotaUses } from '../quota-use.js'

/** Above this share Trusted Advisor warns of a quota, too. */
const WARNED = 0.8

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'The design stays well below the quotas of its account',
    failureTitle: 'The design comes near a quota of its account',
    why: 'At its quota AWS refuses what is asked for, and a fail-over or a rush asks for more than every day does.',
    remedy: 'Ask for an increase before the launch: some take days.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_manage_service_limits_monitor_manage_limits.html',
    practices: ['REL01-BP04', 'REL01-BP01', 'REL01-BP06'],
    controls: {
      trustedAdvisor: ['0Xc6LMYG8P', 'fW7HH0l7J9', 'jL7PP0l7J9', 'lN7RR0l7J9', 'kM7QQ0l7J9', 'XG0aXHpIEt', 'EM8b3yLRTr'],
      config: ['DYNAMODB_THROUGHPUT_LIMIT_CHECK'],
    },
    messages: { near: '{used} of {limit} in {region} are taken by default: {quota}.' },
  },
  check(ctx) {
    const uses = quotaUses(ctx)
    if (uses.length === 0) return 'not-applicable'
    const near = uses.filter(({ used, limit }) => used >= WARNED * limit)
    return near.length === 0
      ? 'pass'
      : near.map(({ quota, region, used, limit }) => ({ message: 'near', data: { quota, region, used, limit } }))
  },
} satisfies Rule<object, 'near'>

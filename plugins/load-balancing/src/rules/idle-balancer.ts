import type { Rule } from '@planner/contract'

export default {
  appliesTo: 'aws:elb:*',
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Load balancers have targets',
    failureTitle: 'A load balancer has no targets',
    why: 'A load balancer is billed for every hour or part of one, with its public addresses, whether it has work or not.',
    remedy: 'Delete it, or give it targets.',
    url: 'https://docs.aws.amazon.com/awssupport/latest/user/cost-optimization-checks.html',
    practices: ['COST04-BP03', 'SUS02-BP03'],
    controls: { trustedAdvisor: ['hjLMh88uM8'] },
    messages: {
      idle: 'It sends traffic to nothing.',
    },
  },
  check(ctx) {
    const idle = ctx.facts['load-balancing.idle']
    if (idle === undefined) return { unknown: 'Does the load balancer have targets that answer?' }
    return idle ? { message: 'idle', path: ['targets'], fix: [{ op: 'remove', path: ctx.pointer() }] } : 'pass'
  },
} satisfies Rule<object, 'idle'>

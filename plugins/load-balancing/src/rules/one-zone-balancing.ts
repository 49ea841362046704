import type { Rule } from '@planner/contract'
import type { Balancer } from '../balancer.js'

export default {
  appliesTo: ['aws:elb:classic', 'aws:elb:gateway', 'aws:elb:network'],
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Load is balanced over all zones',
    failureTitle: 'Each zone balances by itself',
    why: 'Without cross-zone balancing every zone gets the same traffic, however few of its targets are well. Application Load Balancers always balance over zones.',
    remedy: 'Switch on cross-zone balancing, or keep the zones alike and independent on purpose and waive this.',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
    practices: ['PERF04-BP04', 'REL10-BP01', 'REL11-BP05'],
    controls: {
      securityHub: ['ELB.9'],
      trustedAdvisor: ['c18d2gz105', 'b92b83d667'],
      config: ['ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED', 'NLB_CROSS_ZONE_LOAD_BALANCING_ENABLED'],
      checkov: ['CKV_AWS_138', 'CKV_AWS_152'],
    },
    messages: {
      off: 'Cross-zone balancing is off, over {zones} zones.',
    },
  },
  check(ctx) {
    const zones = Number(ctx.facts['availability.zone-count'] ?? 0)
    if (zones < 2) return 'not-applicable'
    if (ctx.facts['load-balancing.cross-zone'] === true) return 'pass'
    return { message: 'off', data: { zones }, ...ctx.mendedBy(['crossZone'], true) }
  },
} satisfies Rule<Balancer, 'off'>

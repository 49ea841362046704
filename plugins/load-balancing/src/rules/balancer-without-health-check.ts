import type { Rule } from '@planner/contract'
import type { Balancer } from '../balancer.js'

export default {
  appliesTo: 'aws:elb:*',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Load balancers check their targets',
    failureTitle: 'A load balancer does not check its targets',
    why: 'Clients are sent to targets that do not answer.',
    remedy: 'Check the targets on the port of the application, with a path that says whether it works.',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
    practices: ['REL11-BP01', 'REL02-BP01'],
    controls: { trustedAdvisor: ['iqdCTZKCUp'], checkov: ['CKV_AWS_261'] },
    messages: {
      unchecked: 'Targets are not checked.',
    },
  },
  check(ctx) {
    return ctx.props.healthCheck === false ? { message: 'unchecked', ...ctx.mendedBy(['healthCheck'], true) } : 'pass'
  },
} satisfies Rule<Balancer, 'unchecked'>

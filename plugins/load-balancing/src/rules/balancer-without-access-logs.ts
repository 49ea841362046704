import type { Rule } from '@planner/contract'
import type { Balancer } from '../balancer.js'

export default {
  appliesTo: ['aws:elb:application', 'aws:elb:classic', 'aws:elb:network'],
  meta: {
    pillar: 'operational-excellence',
    severity: 'medium',
    title: 'Load balancers log who asks',
    failureTitle: 'A load balancer does not log who asks',
    why: 'Targets see the address of the load balancer; only its own logs tell who asked, what, and how long it took.',
    remedy: 'Send access logs to a bucket.',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
    practices: ['REL06-BP05', 'SEC04-BP01', 'OPS08-BP02', 'REL06-BP01'],
    controls: {
      securityHub: ['ELB.5'],
      trustedAdvisor: ['c18d2gz167'],
      config: ['ELB_LOGGING_ENABLED'],
      cdkNag: ['AwsSolutions-ELB2'],
      checkov: ['CKV_AWS_91', 'CKV_AWS_92'],
    },
    messages: {
      off: 'Access logs are off.',
    },
  },
  check(ctx) {
    // AWS logs the TLS listeners of a Network Load Balancer only.
    if (ctx.facts['load-balancing.kind'] === 'network' && ctx.props.tls === undefined) return 'not-applicable'
    return ctx.props.accessLogs === true ? 'pass' : { message: 'off', ...ctx.mendedBy(['accessLogs'], true) }
  },
} satisfies Rule<Balancer, 'off'>

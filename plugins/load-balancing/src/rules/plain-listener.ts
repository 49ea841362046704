import type { Rule } from '@planner/contract'
import type { Balancer } from '../balancer.js'

export default {
  appliesTo: ['aws:elb:application', 'aws:elb:classic', 'aws:elb:network'],
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Listeners speak TLS',
    failureTitle: 'A listener does not speak TLS',
    why: 'Passwords, cookies and data cross the network for everyone on the way to read and change.',
    remedy: 'Listen on HTTPS with a certificate of ACM, and redirect HTTP to it.',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html',
    practices: ['SEC09-BP02', 'SEC09-BP01', 'PERF04-BP04'],
    controls: {
      securityHub: ['ELB.1', 'ELB.2', 'ELB.3', 'ELB.17', 'ELB.18'],
      trustedAdvisor: ['a2sEc6ILx'],
      config: ['ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK', 'ELBV2_ACM_CERTIFICATE_REQUIRED', 'ELB_TLS_HTTPS_LISTENERS_ONLY'],
      cdkNag: ['AwsSolutions-ELB5'],
      checkov: ['CKV_AWS_2', 'CKV_AWS_103', 'CKV_AWS_127', 'CKV2_AWS_20'],
    },
    messages: {
      plain: 'No listener speaks TLS.',
      both: 'A listener serves {plain} beside TLS.',
    },
  },
  check(ctx) {
    const { listeners = [] } = ctx.props
    if (ctx.facts['encryption.in-transit'] === true) return 'pass'
    if (listeners.length === 0) {
      const question =
        ctx.props.tcp || ctx.props.udp
          ? 'Do targets speak TLS or another encrypted protocol themselves?'
          : 'Do all its listeners speak TLS?'
      return { unknown: question }
    }
    const plain = listeners.filter((protocol) => protocol !== 'https' && protocol !== 'ssl')
    if (plain.length === listeners.length) return { message: 'plain', path: ['listeners'] }
    const fix = ctx.facts['load-balancing.kind'] === 'application' ? ctx.mendedBy(['redirectHttp'], true) : { path: ['listeners'] }
    return { message: 'both', data: { plain: plain.join(' and ') }, ...fix }
  },
} satisfies Rule<Balancer, 'plain' | 'both'>

import type { Rule } from '@planner/contract'
import { balancersOf } from '../balanced.js'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'performance-efficiency',
    severity: 'low',
    title: 'Load balancers do the work of TLS',
    failureTitle: 'Instances do the work of TLS themselves',
    why: 'Handshakes take processor time of every instance, and each of them has to keep the certificate and renew it.',
    remedy: 'Give the load balancer an HTTPS or TLS listener with a certificate of ACM; encrypt again behind it where that is demanded.',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html',
    practices: ['PERF04-BP04', 'SEC09-BP02'],
    controls: { securityHub: ['ELB.3', 'ELB.18'], trustedAdvisor: ['a2sEc6ILx'] },
    messages: {
      instances: 'It serves HTTPS itself behind {balancer}, which only passes it on.',
      alone: 'It serves HTTPS to the internet itself, without a load balancer.',
    },
  },
  check(ctx) {
    const serves = machineAt(ctx.props).machine.ports?.includes(443)
    const [balancer] = balancersOf(ctx)
    if (balancer) {
      if (balancer['encryption.in-transit'] === true || serves === false) return 'pass'
      if (serves === undefined) return { unknown: 'Does the load balancer, and not the instance, decrypt HTTPS?' }
      return { message: 'instances', data: { balancer: balancer.address ?? '' } }
    }
    const direct = 'internetFacing' in ctx.props && ctx.props.internetFacing === true
    return serves && direct ? { message: 'alone', path: ['internetFacing'] } : 'not-applicable'
  },
} satisfies Rule<MachineOwner, 'instances' | 'alone'>

import type { CheckContext, Problem } from '@planner/contract'
import { balancersOf } from './balanced.js'
import type { InstanceProps } from './instance.types.js'

/** Whether clients and administrators get to the instance as the design says. */
export function* reachProblems(ctx: CheckContext<InstanceProps>): Generator<Problem> {
  const { internetFacing, adminAccess, publicIpv4 = 0, elasticIps = 0 } = ctx.props
  if (publicIpv4 + elasticIps > 0) return
  if (internetFacing === true && balancersOf(ctx).length === 0)
    yield {
      id: 'instance.public-ip-source',
      severity: 'error',
      path: ['internetFacing'],
      message: 'clients on the internet cannot reach it: it has no public address and no load balancer sends to it',
      hint: 'write "elasticIps": 1 or "publicIpv4": 1, or name it in the "targets" of a load balancer',
    }
  if (adminAccess === 'direct')
    yield {
      id: 'instance.ssh-private',
      severity: 'warn',
      path: ['adminAccess'],
      message: 'administrators cannot reach it from their own place: it has no public address',
      hint: 'write "session-manager", or "bastion" or "vpn" where the design has one',
    }
}

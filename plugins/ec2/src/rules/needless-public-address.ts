import type { Rule } from '@planner/contract'
import { balancersOf } from '../balanced.js'
import { type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: ['aws:autoscaling:group', 'aws:ec2:instance'],
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Private instances reach the internet without being reached',
    failureTitle: 'Instances have a public address that they do not need',
    why: 'A public address lets the internet knock at every port that a security group forgets; a NAT gateway lets answers in and nothing else.',
    remedy: 'Take the public addresses away and send traffic out through a NAT gateway.',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
    practices: ['SEC05-BP01', 'SEC05-BP02'],
    controls: { securityHub: ['EC2.9'], config: ['EC2_INSTANCE_NO_PUBLIC_IP'], checkov: ['CKV_AWS_88', 'CKV2_AWS_35'] },
    messages: {
      needless: 'Clients reach it through a load balancer or not at all, and it has a public address.',
    },
  },
  check(ctx) {
    const { machine, base } = machineAt(ctx.props)
    const own = 'internetFacing' in ctx.props ? ctx.props.internetFacing : undefined
    if (own === true || machine.bastion === true) return 'not-applicable'
    if (ctx.facts['network.public'] !== true) return 'pass'
    if (own === undefined && balancersOf(ctx).length === 0) return { unknown: 'Must clients on the internet reach it directly?' }
    const path = [...base, 'publicIpv4']
    const wayOut = ctx.all('aws:vpc:nat-gateway').length > 0 && (machine.publicIpv4 ?? 0) > 0
    return { message: 'needless', path, ...(wayOut ? { fix: [{ op: 'add', path: ctx.pointer(path), value: 0 }] } : {}) }
  },
} satisfies Rule<MachineOwner, 'needless'>

import type { Rule } from '@planner/contract'
import type { DedicatedHostProps } from '../dedicated-host.types.js'
import { type MachineOwner, machineAt } from '../machine-at.js'

type Props = MachineOwner | DedicatedHostProps

export default {
  appliesTo: ['aws:autoscaling:group', 'aws:ec2:dedicated-host', 'aws:ec2:instance'],
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Hardware of your own has a reason',
    failureTitle: 'Hardware of your own has no reason',
    why: 'Dedicated instances and hosts cost more, the instances a fee for the region beside; shared ones are kept apart by the Nitro system all the same.',
    remedy: 'Use shared tenancy, or name the licence or the regulation that asks for it.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-instance.html',
    practices: ['COST07-BP04', 'COST05-BP04'],
    controls: { config: ['DESIRED_INSTANCE_TENANCY'] },
    messages: {
      host: 'Nothing says why it needs a host of its own.',
      instance: 'Nothing says why it may not share hardware.',
    },
  },
  check(ctx) {
    if ('family' in ctx.props) return ctx.props.tenancyReason === undefined ? { message: 'host' } : 'pass'
    const { machine, base } = machineAt(ctx.props as Readonly<MachineOwner>)
    // On a host the host is judged.
    if (machine.tenancy !== 'dedicated') return 'not-applicable'
    if (machine.tenancyReason !== undefined || machine.license === 'byol') return 'pass'
    const path = [...base, 'tenancy']
    return { message: 'instance', path, fix: [{ op: 'remove', path: ctx.pointer(path) }] }
  },
} satisfies Rule<Props, 'host' | 'instance'>

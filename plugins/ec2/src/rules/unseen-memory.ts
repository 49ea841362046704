import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'Memory and disk space of instances are watched',
    failureTitle: 'Nobody sees memory and disk space of instances',
    why: 'From outside, AWS sees processor, disk and network traffic only; full memory and full disks come as a surprise.',
    remedy: 'Install the CloudWatch agent.',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Install-CloudWatch-Agent.html',
    practices: ['REL06-BP01', 'OPS04-BP02', 'PERF02-BP03'],
    messages: {
      noAgent: 'Nothing reports memory and disk space.',
    },
  },
  check(ctx) {
    const { machine, base } = machineAt(ctx.props)
    if (!ctx.workload.production) return 'not-applicable'
    return machine.cloudWatchAgent === true ? 'pass' : { message: 'noAgent', ...ctx.mendedBy([...base, 'cloudWatchAgent'], true) }
  },
} satisfies Rule<MachineOwner, 'noAgent'>

import type { Rule } from '@planner/contract'
import { creditMode } from '../credits.js'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'
import { withoutCredits } from '../type-change.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Burstable instances are not throttled for long',
    failureTitle: 'A burstable instance is throttled once its credits are spent',
    why: 'In standard mode a T instance falls back to a fraction of its processors when it has used more credits than it earns.',
    remedy: 'Switch to unlimited mode, take a larger size, or a family without credits.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-standard-mode-concepts.html',
    practices: ['PERF02-BP04', 'PERF02-BP03'],
    controls: { trustedAdvisor: ['ZRxQlPsb6c', 'c1z7kmr00n'] },
    messages: {
      throttled: 'It uses {cpu} % of its processors on average, and {type} sustains {baseline} %.',
    },
  },
  check(ctx) {
    const { machine, base } = machineAt(ctx.props)
    const type = String(ctx.facts['instance.type'])
    const baseline = ctx.catalog('ec2-burstable-credits', type)?.cells.baselinePctPerVcpu
    if (baseline === undefined) return 'not-applicable'
    if (creditMode(ctx, type, machine.cpuCredits) !== 'standard') return 'pass'
    const cpu = machine.cpu === undefined ? undefined : ctx.number([...base, 'cpu'], 'percent')
    if (cpu === undefined) return { unknown: `Does it use less than ${baseline} % of its processors on average?` }
    if (cpu <= Number(baseline)) return 'pass'
    const { breakEvenCpuPct, alternative } = ctx.catalog('ec2-burstable-break-even', type)?.cells ?? {}
    const dear = breakEvenCpuPct !== undefined && cpu > Number(breakEvenCpuPct)
    const mended = dear ? withoutCredits(ctx, alternative) : ctx.mendedBy([...base, 'cpuCredits'], 'unlimited')
    return { message: 'throttled', data: { cpu, type, baseline }, ...mended }
  },
} satisfies Rule<MachineOwner, 'throttled'>

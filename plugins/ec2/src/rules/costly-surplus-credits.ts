import type { Rule } from '@planner/contract'
import { creditMode } from '../credits.js'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'
import { withoutCredits } from '../type-change.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Surplus credits are cheaper than another type',
    failureTitle: 'Surplus credits cost more than another type would',
    why: 'In unlimited mode every vCPU-hour above the baseline is billed; from a certain use on, a type without credits costs less.',
    remedy: 'Take the next size, or a family without credits.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html',
    practices: ['COST06-BP02', 'PERF02-BP04'],
    controls: { trustedAdvisor: ['c1z7kmr00n', 'ZRxQlPsb6c'] },
    messages: {
      dearer: 'It uses {cpu} % of its processors; above {limit} % {alternative} costs less than {type} with surplus credits.',
    },
  },
  check(ctx) {
    const { machine, base } = machineAt(ctx.props)
    const type = String(ctx.facts['instance.type'])
    const row = ctx.catalog('ec2-burstable-break-even', type)?.cells
    if (row === undefined || creditMode(ctx, type, machine.cpuCredits) !== 'unlimited') return 'not-applicable'
    const cpu = machine.cpu === undefined ? undefined : ctx.number([...base, 'cpu'], 'percent')
    if (cpu === undefined) return { unknown: `Does it use less than ${row.breakEvenCpuPct} % of its processors on average?` }
    if (cpu <= Number(row.breakEvenCpuPct)) return 'pass'
    const data = { cpu, limit: row.breakEvenCpuPct ?? '', alternative: row.alternative ?? '', type }
    return { message: 'dearer', data, ...withoutCredits(ctx, row.alternative) }
  },
} satisfies Rule<MachineOwner, 'dearer'>

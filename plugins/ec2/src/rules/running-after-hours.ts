import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'
import { atNight, inWorkingHours } from '../needed-hours.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Test machines stop at night',
    failureTitle: 'Test machines run while nobody tests',
    why: 'A stopped instance costs nothing but its volumes and addresses. Checks that ask to remove what is stopped for long mean what is forgotten, not what starts again every morning.',
    remedy: 'Stop it at night and at weekends on a schedule.',
    url: 'https://docs.aws.amazon.com/solutions/latest/instance-scheduler-on-aws/solution-overview.html',
    practices: ['COST09-BP03', 'SUS03-BP02', 'SUS06-BP04'],
    controls: { trustedAdvisor: ['Qch7DwouX1'] },
    messages: {
      always: 'It is not production, and runs all the time: {count} of it.',
    },
  },
  check(ctx) {
    if (ctx.workload.production || machineAt(ctx.props).machine.neededWhen === 'always') return 'not-applicable'
    const count = atNight(ctx)
    return count === 0 ? 'pass' : { message: 'always', data: { count }, ...inWorkingHours(ctx, 0) }
  },
} satisfies Rule<MachineOwner, 'always'>

import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'
import { atNight, inWorkingHours } from '../needed-hours.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'What is needed in windows runs in windows',
    failureTitle: 'What is needed in windows runs all week',
    why: 'Ten hours on five days are 30 % of a week; the rest is paid for nothing. Scheduled reserved instances, once made for this, are no longer sold.',
    remedy: 'Start and stop it on a schedule, with EventBridge Scheduler or a scheduled action of its group.',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html',
    practices: ['COST09-BP03', 'COST09-BP01', 'SUS02-BP01'],
    controls: { trustedAdvisor: ['c18d2gz150'] },
    messages: {
      always: 'It is needed {when}, and runs all the time: {count} of it.',
    },
  },
  check(ctx) {
    const { neededWhen } = machineAt(ctx.props).machine
    if (!ctx.workload.production || neededWhen === undefined || neededWhen === 'always') return 'not-applicable'
    const count = atNight(ctx)
    if (count === 0) return 'pass'
    const when = neededWhen === 'windows' ? 'in windows' : 'in working hours'
    return { message: 'always', data: { when, count }, ...(neededWhen === 'windows' ? {} : inWorkingHours(ctx, 0)) }
  },
} satisfies Rule<MachineOwner, 'always'>

import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'operational-excellence',
    severity: 'medium',
    title: 'Instances set themselves up',
    failureTitle: 'Instances are set up by hand',
    why: 'What is set up by hand cannot be replaced in the night, and no two are the same.',
    remedy: 'Script the set-up: user data, an image, or configuration management.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
    practices: ['OPS05-BP03', 'SEC06-BP03', 'REL08-BP04'],
    messages: {
      byHand: 'Its software is installed by hand.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production) return 'not-applicable'
    const { machine, base } = machineAt(ctx.props)
    if (machine.setup === 'manual') return { message: 'byHand', path: [...base, 'setup'] }
    if (machine.setup !== undefined || machine.userData !== undefined || ctx.props.ami !== undefined) return 'pass'
    return { unknown: 'Does a new instance set itself up without anyone logging in?' }
  },
} satisfies Rule<MachineOwner, 'byHand'>

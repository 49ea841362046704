import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Software on instances uses a role',
    failureTitle: 'Access keys are kept on instances',
    why: 'Keys on a machine do not expire; whoever gets in takes them away and uses them from anywhere.',
    remedy: 'Give the instances a role and delete the keys.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html',
    practices: ['SEC02-BP02'],
    controls: { config: ['EC2_INSTANCE_PROFILE_ATTACHED'], checkov: ['CKV2_AWS_41'] },
    messages: {
      keys: 'Access keys of a user are kept on it.',
    },
  },
  check(ctx) {
    const { machine, base } = machineAt(ctx.props)
    if (machine.accessKeys === true) return { message: 'keys', path: [...base, 'accessKeys'] }
    if (ctx.props.role !== undefined || machine.accessKeys === false) return 'pass'
    return { unknown: 'Does its software use a role, or no credentials of AWS at all?' }
  },
} satisfies Rule<MachineOwner, 'keys'>

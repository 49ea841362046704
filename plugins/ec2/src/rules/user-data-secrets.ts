import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'
import { secretIn } from '../secrets.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'User data holds no secrets',
    failureTitle: 'User data holds a secret',
    why: 'User data is not encrypted: every process on the instance and everyone who may describe it reads it.',
    remedy: 'Fetch secrets at start from Secrets Manager or Parameter Store through the role.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html',
    practices: ['SEC02-BP03'],
    controls: { checkov: ['CKV_AWS_46'] },
    messages: {
      secret: 'The user data holds {secret}.',
    },
  },
  check(ctx) {
    const { machine, base } = machineAt(ctx.props)
    const secret = secretIn(machine.userData)
    if (secret !== undefined) return { message: 'secret', data: { secret }, path: [...base, 'userData'] }
    if (machine.userData !== undefined) return 'pass'
    if (machine.setup !== undefined && machine.setup !== 'user-data') return 'not-applicable'
    return { unknown: 'Is its user data free of secrets?' }
  },
} satisfies Rule<MachineOwner, 'secret'>

import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner } from '../machine-at.js'
import { managedEqual } from '../managed-equal.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'Operations are left to managed services',
    failureTitle: 'Operations are done by hand that a managed service would do',
    why: 'Backups, failover, patches and growth of what runs on instances are your work, and each is a way to fail at night.',
    remedy: 'Move it to the managed service, unless there is a need that the service cannot meet.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_securely_operate_reduce_management_scope.html',
    practices: ['COST11-BP01', 'SEC01-BP05', 'SUS05-BP03'],
    messages: {
      managed: '{service} would take over its operation.',
    },
  },
  check(ctx) {
    const service = managedEqual(ctx.props)
    if (service === undefined) return 'not-applicable'
    return service === false ? 'pass' : { message: 'managed', data: { service } }
  },
} satisfies Rule<MachineOwner, 'managed'>

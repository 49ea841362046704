import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner } from '../machine-at.js'
import { managedEqual } from '../managed-equal.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'What AWS offers as a service is not run by hand',
    failureTitle: 'An instance does what a managed service could do',
    why: 'Beside the instance you pay the people who install, back up, patch and watch what runs on it; a managed service has that in its price.',
    remedy: 'Compare the managed service with the instance and the hours of work that it takes.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/cost-optimization-pillar/select-the-correct-resource-type-size-and-number.html',
    practices: ['COST05-BP03', 'COST11-BP01', 'SUS05-BP03'],
    messages: {
      managed: '{service} could take its place.',
    },
  },
  check(ctx) {
    const service = managedEqual(ctx.props)
    if (service === undefined) return 'not-applicable'
    return service === false ? 'pass' : { message: 'managed', data: { service } }
  },
} satisfies Rule<MachineOwner, 'managed'>

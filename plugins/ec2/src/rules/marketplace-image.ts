import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Paid images are needed, and their fee is planned',
    failureTitle: 'The fee of a paid image is not planned',
    why: 'Software of the Marketplace is billed by its seller beside the instance, often by the hour and the size.',
    remedy: 'Add the fee of the seller as "software", or start from a free or an own image.',
    url: 'https://docs.aws.amazon.com/marketplace/latest/buyerguide/buyer-ami-subscriptions.html',
    practices: ['COST05-BP04'],
    messages: {
      noFee: 'It starts from an image of the Marketplace, and the design has no fee for it.',
    },
  },
  check(ctx) {
    const { machine, base } = machineAt(ctx.props)
    const paid = machine.software !== undefined && Object.keys(machine.software).length > 0
    if (machine.imageSource !== 'marketplace' && !paid) return machine.imageSource === undefined ? 'not-applicable' : 'pass'
    return paid
      ? { unknown: 'Is there no free or own image that would do instead of the paid software?' }
      : { message: 'noFee', path: [...base, 'imageSource'] }
  },
} satisfies Rule<MachineOwner, 'noFee'>

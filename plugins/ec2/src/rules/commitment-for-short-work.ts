import type { Rule } from '@planner/contract'
import { monthsOf } from '../discounts.js'
import { MACHINES, type MachineOwner } from '../machine-at.js'
import { plannedMonths } from '../steady-use.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'cost-optimization',
    severity: 'high',
    title: 'Nothing short is committed to',
    failureTitle: 'A commitment outlives what it was made for',
    why: 'A commitment cannot be given back: what is left of the term is paid when the work is long over.',
    remedy: 'Pay on demand or spot for what ends before the term does.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-reserved-instances.html',
    practices: ['COST07-BP01', 'COST07-BP04'],
    messages: {
      outlives: 'It is reserved for {term}; months that it is planned for: {months}.',
    },
  },
  check(ctx) {
    const own = ctx.commitments.filter(({ owner }) => owner === ctx.address)
    if (own.length === 0) return 'not-applicable'
    const months = plannedMonths(ctx)
    if (months === undefined) return { unknown: 'Does it run for the whole term that it is reserved for?' }
    const short = own.find((commitment) => monthsOf(commitment) > months)
    if (short === undefined) return 'pass'
    return {
      message: 'outlives',
      data: { months, term: short.term },
      path: ['purchase'],
      // A shorter term may still fit.
      fix: [months >= 12 ? { op: 'add', path: `${short.pointer}/term`, value: '1yr' } : { op: 'remove', path: short.pointer }],
    }
  },
} satisfies Rule<MachineOwner, 'outlives'>

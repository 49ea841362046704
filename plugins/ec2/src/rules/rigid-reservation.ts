import type { Rule } from '@planner/contract'
import { monthsOf } from '../discounts.js'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'What may change is not bound to one type',
    failureTitle: 'A reservation binds what may change',
    why: 'A standard reservation stays with its family, system and region; when something else is needed, it goes on to be paid for nothing.',
    remedy: 'Take a convertible reservation or a Compute Savings Plan where the type may change within the term.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/reserved-instances-types.html',
    practices: ['COST07-BP05', 'COST07-BP01'],
    controls: { trustedAdvisor: ['c1z7kmr09n'] },
    messages: {
      bound: 'A standard reservation of {term} covers it, and its type may change before.',
    },
  },
  check(ctx) {
    const { typeMayChange } = machineAt(ctx.props).machine
    const reserved = ctx.commitments.filter(({ option }) => option === 'reserved')
    if (reserved.length === 0) return 'not-applicable'
    const bound = reserved.filter((commitment) => commitment.class === 'standard')
    const [longest] = [...bound].sort((a, b) => monthsOf(b) - monthsOf(a))
    if (longest === undefined || typeMayChange === false) return 'pass'
    if (typeMayChange === undefined)
      return monthsOf(longest) > 12 ? { unknown: 'Is it certain that no other type is needed for three years?' } : 'pass'
    return {
      message: 'bound',
      data: { term: longest.term },
      ...(longest.owner === undefined ? {} : { path: ['purchase'] }),
      fix: [{ op: 'add', path: `${longest.pointer}/class`, value: 'convertible' }],
    }
  },
} satisfies Rule<MachineOwner, 'bound'>

import type { Rule } from '@planner/contract'
import { breakEven, monthsOf, percentOf } from '../discounts.js'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'
import { isSpot } from '../purchase.js'
import { plannedMonths, steadyCount } from '../steady-use.js'

const OFFER = { option: 'reserved', term: '1yr', payment: 'no-upfront' } as const

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'cost-optimization',
    severity: 'high',
    title: 'What runs all year is committed to',
    failureTitle: 'What runs all year is paid on demand',
    why: 'Whoever commits to a year pays about a third less than on demand, and to three years more than half less.',
    remedy: 'Reserve what always runs, or buy a savings plan for it; begin with one year and nothing upfront.',
    url: 'https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html',
    practices: ['COST07-BP01', 'COST07-BP04'],
    controls: { trustedAdvisor: ['c1z7kmr09n', 'cX3c2R1chu'] },
    messages: {
      onDemand: 'It always runs and is paid on demand: {count} of it.',
      partly: 'It runs {used} % of the time, {count} of it; a reservation pays from about {least} % on.',
    },
  },
  check(ctx) {
    const { tenancy, faultTolerant, neededWhen = 'always' } = machineAt(ctx.props).machine
    // Spot and a schedule save more, and are asked for by rules of their own.
    const cheaper = isSpot(ctx.props) || faultTolerant === true || neededWhen !== 'always'
    const inReservation = 'capacityReservation' in ctx.props && ctx.props.capacityReservation !== undefined
    const months = plannedMonths(ctx)
    if (cheaper || tenancy === 'host' || inReservation || months === undefined) return 'not-applicable'
    const { count, share } = steadyCount(ctx)
    const least = breakEven(ctx, OFFER)
    if (months < monthsOf(OFFER) || count < 1 || least === undefined || share <= least) return 'not-applicable'
    if (ctx.commitments.length > 0) return 'pass'
    const mended = ctx.mendedBy(['purchase'], { ...OFFER, count })
    if (share < 1) return { message: 'partly', data: { count, used: percentOf(share), least: percentOf(least) }, ...mended }
    return { message: 'onDemand', data: { count }, ...mended }
  },
} satisfies Rule<MachineOwner, 'onDemand' | 'partly'>
